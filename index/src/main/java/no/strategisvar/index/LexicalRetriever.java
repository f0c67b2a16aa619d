package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.DocumentStatus;
import no.strategisvar.corpus.Passage;

import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * BM25 over stems, word beginnings and runs of letters (Robertson and Zaragoza 2009), of three
 * texts: the words of the document, each question written for them, and both together. A question
 * written for a passage meets one that is asked much as it was written; both together meet one that
 * takes its words from here and there (document expansion, Nogueira et al. 2019).
 */
final class LexicalRetriever implements Retriever {

    /** k1 and b as measured; see «Decisions» in CONTRIBUTING. */
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);

    /** How many entries of each kind are looked at. */
    private static final int DEPTH = 300;

    private final IndexSearcher searcher;
    private final NearDuplicates duplicates;
    private final SearchWeights weights;
    private final QueryBuilder queries;
    private final List<Hit> entries;
    private final boolean hasQuestions;
    private final Set<String> superseded;

    LexicalRetriever(
            IndexSearcher searcher, Corpus corpus, NearDuplicates duplicates, SearchWeights weights)
            throws IOException {
        this.searcher = searcher;
        this.duplicates = duplicates;
        this.weights = weights;
        this.queries = new QueryBuilder(weights);
        this.entries = entries(searcher, corpus);
        this.hasQuestions =
                corpus.documents().stream().anyMatch(d -> !d.writtenQuestions().isEmpty());
        this.superseded =
                corpus.documents().stream()
                        .filter(d -> d.descriptor().status() == DocumentStatus.SUPERSEDED)
                        .map(Document::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What each Lucene document stands for; fetching stored fields hit by hit is slow. */
    private static List<Hit> entries(IndexSearcher searcher, Corpus corpus) throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Hit> entries = new ArrayList<>();
        for (int i = 0; i < searcher.getIndexReader().maxDoc(); i++) {
            var entry = fields.document(i);
            IndexableField number = entry.getField(IndexFields.NUMBER);
            entries.add(
                    new Hit(
                            corpus.passage(entry.get(IndexFields.ID)).orElseThrow(),
                            number == null ? -1 : number.numericValue().intValue()));
        }
        return List.copyOf(entries);
    }

    @Override
    public List<ScoredPassage> retrieve(Query query, int limit) {
        return passages(query, SearchFilter.NONE, limit);
    }

    List<ScoredPassage> passages(Query query, SearchFilter filter, int limit) {
        int depth = Math.max(limit, DEPTH);
        Map<Passage, Float> scores =
                scores(
                        query,
                        filter,
                        depth,
                        IndexFields.PASSAGE,
                        IndexFields.EXPANDED_PASSAGE,
                        Hit::passage);
        List<ScoredPassage> ranked =
                scores.entrySet().stream()
                        .map(entry ->
                                new ScoredPassage(
                                        entry.getKey(),
                                        entry.getValue() * authority(entry.getKey())))
                        .sorted(
                                Comparator.comparingDouble(ScoredPassage::score)
                                        .reversed()
                                        .thenComparing(hit -> hit.passage().id()))
                        .toList();
        return duplicates.fold(ranked, limit);
    }

    /** The sentences and list items that fit, each on its own, best first. */
    List<ScoredSpan> spans(Query query, int limit) {
        Map<SpanKey, Float> scores =
                scores(
                        query,
                        SearchFilter.NONE,
                        DEPTH,
                        IndexFields.SPAN,
                        IndexFields.EXPANDED_SPAN,
                        Hit::span);
        return scores.entrySet().stream()
                .map(entry ->
                        entry.getKey()
                                .scored(entry.getValue() * authority(entry.getKey().passage())))
                .sorted(
                        Comparator.comparingDouble(ScoredSpan::score)
                                .reversed()
                                .thenComparing(hit -> hit.passage().id())
                                .thenComparingInt(hit -> hit.span().start()))
                .limit(limit)
                .toList();
    }

    private float authority(Passage passage) {
        return superseded.contains(passage.documentId()) ? weights.superseded() : 1;
    }

    /**
     * The sum of what the texts and the best question give.
     *
     * @param kind the kind of the entries, which is also the name of their own text
     * @param expanded the name of their text with the questions
     * @param unit what is scored: the passage of a hit, or its span
     */
    private <T> Map<T, Float> scores(
            Query query,
            SearchFilter filter,
            int depth,
            String kind,
            String expanded,
            Function<Hit, T> unit) {
        Map<T, Float> scores = find(query, filter, kind, kind, depth, unit, Float::sum);
        if (!hasQuestions) {
            return scores;
        }
        find(query, filter, kind, expanded, depth, unit, Float::sum)
                .forEach((found, score) ->
                        scores.merge(found, weights.expanded() * score, Float::sum));
        find(query, filter, IndexFields.QUESTION, IndexFields.QUESTION, depth, unit, Math::max)
                .forEach((found, score) ->
                        scores.merge(found, weights.questions() * score, Float::sum));
        return scores;
    }

    private record SpanKey(Passage passage, int number) {
        ScoredSpan scored(float score) {
            return new ScoredSpan(passage, passage.spans().get(number), score);
        }
    }

    /**
     * An entry that was found: its passage, and which of its spans for an entry below a passage.
     */
    private record Hit(Passage passage, int number) {
        SpanKey span() {
            return new SpanKey(passage, number);
        }
    }

    private <T> Map<T, Float> find(
            Query query,
            SearchFilter filter,
            String kind,
            String text,
            int limit,
            Function<Hit, T> unit,
            BinaryOperator<Float> together) {
        try {
            Map<T, Float> scores = new HashMap<>();
            var lucene = queries.build(query, filter, kind, text);
            for (ScoreDoc found : searcher.search(lucene, limit).scoreDocs) {
                scores.merge(unit.apply(entries.get(found.doc)), found.score, together);
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException("søkeindeksen kunne ikke leses", e);
        }
    }
}
