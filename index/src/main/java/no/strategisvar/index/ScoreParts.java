package no.strategisvar.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes scores apart by asking Lucene what each clause of the very query gives an entry; nothing is
 * reckoned a second time.
 */
final class ScoreParts {

    private static final Set<String> QUESTION = Set.of(IndexFields.QUESTION_TEXT);

    private final IndexSearcher searcher;
    private final List<Clause> clauses;
    private final Grain grain;
    private final SearchWeights counting;
    private final Map<Part, List<Weight>> weights = new EnumMap<>(Part.class);

    ScoreParts(IndexSearcher searcher, List<Clause> clauses, Grain grain, SearchWeights counting) {
        this.counting = counting;
        this.searcher = searcher;
        this.clauses = clauses;
        this.grain = grain;
    }

    /** What the clauses give each of the entries that a hit was found by. */
    List<HitTrace.PartTrace> of(Tally tally) throws IOException {
        List<HitTrace.PartTrace> parts = new ArrayList<>();
        for (Map.Entry<Part, ScoreDoc> met : tally.best().entrySet()) {
            parts.add(of(met.getKey(), met.getValue().doc));
        }
        return parts;
    }

    private HitTrace.PartTrace of(Part part, int entry) throws IOException {
        float weight = part.weight(counting);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        Map<Facet, Double> own = new EnumMap<>(Facet.class);
        double meanings = 0;
        Set<String> met = new LinkedHashSet<>();
        List<Weight> scorers = weights(part);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Explanation explained = scorers.get(i).explain(leaf, entry - leaf.docBase);
            if (!explained.isMatch()) {
                continue;
            }
            double points = weight * explained.getValue().doubleValue();
            if (clause.isOwn()) {
                own.merge(clause.facet(), points, Double::sum);
            } else {
                meanings += points;
            }
            if (clause.facet() == Facet.STEM) {
                met.add(clause.word().folded());
            }
        }
        return new HitTrace.PartTrace(
                part,
                weight,
                own.getOrDefault(Facet.STEM, 0.0),
                own.getOrDefault(Facet.PREFIX, 0.0),
                own.getOrDefault(Facet.GRAM, 0.0),
                meanings,
                List.copyOf(met),
                part == Part.BEST_QUESTION ? Optional.of(question(entry)) : Optional.empty());
    }

    private String question(int entry) throws IOException {
        return searcher.storedFields().document(entry, QUESTION).get(IndexFields.QUESTION_TEXT);
    }

    /** Looked up once for all the hits: a long question has thousands of clauses. */
    private List<Weight> weights(Part part) throws IOException {
        List<Weight> known = weights.get(part);
        if (known == null) {
            known = new ArrayList<>();
            for (Clause clause : clauses) {
                known.add(
                        searcher.createWeight(
                                searcher.rewrite(clause.on(grain.text(part))),
                                ScoreMode.COMPLETE,
                                1));
            }
            weights.put(part, known);
        }
        return known;
    }
}
