package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.DocumentStatus;
import no.strategisvar.corpus.Passage;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * BM25 over stems, word beginnings and runs of letters (Robertson and Zaragoza 2009), of three
 * texts: the words of the document, each question written for them, and both together. A question
 * written for a passage meets one that is asked much as it was written; both together meet one that
 * takes its words from here and there (document expansion, Nogueira et al. 2019).
 */
final class LexicalRetriever implements Retriever {

    /** k1 and b as measured; see «Decisions» in CONTRIBUTING. */
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);

    /** How many entries of each part are looked at. */
    private static final int DEPTH = 100;

    private final IndexSearcher searcher;
    private final Entries entries;
    private final SectionStep sections;
    private final NearDuplicates duplicates;
    private final SearchOptions options;
    private final QueryBuilder queries;
    private final List<Part> parts;
    private final Set<String> superseded;

    LexicalRetriever(
            IndexSearcher searcher,
            Corpus corpus,
            SectionStep sections,
            NearDuplicates duplicates,
            SearchOptions options)
            throws IOException {
        this.searcher = searcher;
        this.entries = new Entries(searcher, corpus);
        this.sections = sections;
        this.duplicates = duplicates;
        this.options = options;
        this.queries = new QueryBuilder(options.weights());
        this.parts = parts(corpus, options.weights());
        this.superseded =
                corpus.documents().stream()
                        .filter(d -> d.descriptor().status() == DocumentStatus.SUPERSEDED)
                        .map(Document::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Without written questions, two of the parts have nothing to find. */
    private static List<Part> parts(Corpus corpus, SearchWeights weights) {
        boolean asked = corpus.documents().stream().anyMatch(d -> !d.writtenQuestions().isEmpty());
        return Stream.of(Part.values())
                .filter(part -> part == Part.TEXT || asked)
                .filter(part -> part.weight(weights) > 0)
                .toList();
    }

    @Override
    public List<ScoredPassage> retrieve(Query query, int limit) {
        return passages(query, SearchFilter.NONE, limit);
    }

    List<ScoredPassage> passages(Query query, SearchFilter filter, int limit) {
        return passages(lookup(query, filter, limit), limit);
    }

    /**
     * What the index has for a query.
     *
     * @param limit how many passages or spans will be asked for at most
     */
    Lookup lookup(Query query, SearchFilter filter, int limit) {
        return new Lookup(searcher, query, queries.clauses(query), filter, Math.max(limit, DEPTH));
    }

    /** The same as {@link #passages(Query, SearchFilter, int)}, with what was found already. */
    List<ScoredPassage> passages(Lookup lookup, int limit) {
        return folded(lookup, limit).stream()
                .map(hit -> new ScoredPassage(hit.passage(), hit.score()))
                .toList();
    }

    /** The sentences and list items that fit, each on its own, best first. */
    List<ScoredSpan> spans(Lookup lookup, int limit) {
        return ranked(lookup, Grain.SPAN).stream()
                .limit(limit)
                .map(hit -> hit.place().scored(hit.score()))
                .toList();
    }

    /** What {@link #passages} gives, each score taken apart. */
    List<HitTrace> trace(Query query, SearchFilter filter, int limit) {
        Lookup lookup = lookup(query, filter, limit);
        ScoreParts scores =
                new ScoreParts(searcher, lookup.clauses(), Grain.PASSAGE, options.weights());
        try {
            List<HitTrace> traces = new ArrayList<>();
            for (Ranked hit : folded(lookup, limit)) {
                traces.add(
                        new HitTrace(
                                new ScoredPassage(hit.passage(), hit.score()),
                                hit.standing(),
                                hit.section(),
                                scores.of(hit.tally())));
            }
            return List.copyOf(traces);
        } catch (IOException e) {
            throw new UncheckedIOException("søkeindeksen kunne ikke leses", e);
        }
    }

    private List<Ranked> folded(Lookup lookup, int limit) {
        List<Ranked> ranked = sections.apply(lookup.query(), ranked(lookup, Grain.PASSAGE));
        return options.foldsNearDuplicates()
                ? duplicates.fold(ranked, Ranked::passage, limit)
                : ranked.stream().limit(limit).toList();
    }

    /** The sum of what the texts and the best question give each place. */
    private List<Ranked> ranked(Lookup lookup, Grain grain) {
        Map<Integer, Tally> tallies = new HashMap<>();
        for (Part part : parts) {
            for (ScoreDoc found : lookup.best(grain.text(part))) {
                tallies.computeIfAbsent(entries.number(found.doc, grain), _ -> new Tally())
                        .take(part, found);
            }
        }
        return tallies.entrySet().stream()
                .map(entry -> ranked(entries.place(entry.getKey()), entry.getValue()))
                .filter(hit -> hit.place().isOf(grain))
                .sorted(Ranked.BEST_FIRST)
                .toList();
    }

    private Ranked ranked(Entries.Place place, Tally tally) {
        return new Ranked(place, tally, tally.sum(options.weights()), 0, standing(place.passage()));
    }

    /** What a passage counts: less than 1 in a document that no longer holds. */
    float standing(Passage passage) {
        return superseded.contains(passage.documentId()) ? options.weights().superseded() : 1;
    }
}
