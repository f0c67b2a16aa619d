package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.DocumentStatus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.analysis.Word;

import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * BM25 over stems, word beginnings and runs of letters, of the text and of the questions written
 * for it (Robertson and Zaragoza 2009).
 *
 * <p>One Boolean query is built from the analysed words. Lucene's own query builder would make
 * synonyms of a word and its parts, and so rank a lone part as high as the whole word.
 */
final class LexicalRetriever implements Retriever {

    /** k1 and b as measured; see the README of the module. */
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);

    /** How many entries of each kind are looked at. */
    private static final int DEPTH = 300;

    private final IndexSearcher searcher;
    private final Corpus corpus;
    private final NearDuplicates duplicates;
    private final SearchWeights weights;
    private final Set<String> superseded;

    LexicalRetriever(
            IndexSearcher searcher,
            Corpus corpus,
            NearDuplicates duplicates,
            SearchWeights weights) {
        this.searcher = searcher;
        this.duplicates = duplicates;
        this.corpus = corpus;
        this.weights = weights;
        this.superseded =
                corpus.documents().stream()
                        .filter(d -> d.descriptor().status() == DocumentStatus.SUPERSEDED)
                        .map(Document::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<ScoredPassage> retrieve(Query query, int limit) {
        return passages(query, SearchFilter.NONE, limit);
    }

    List<ScoredPassage> passages(Query query, SearchFilter filter, int limit) {
        Map<Passage, Float> scores = new HashMap<>();
        int depth = Math.max(limit, DEPTH);
        search(query, filter, IndexFields.PASSAGE, depth, hit -> add(scores, hit.passage(), hit));
        Map<Passage, Float> questions = new HashMap<>();
        search(
                query,
                filter,
                IndexFields.QUESTION,
                depth,
                hit -> questions.merge(hit.passage(), hit.score(), Math::max));
        questions.forEach(
                (passage, score) -> scores.merge(passage, weights.questions() * score, Float::sum));
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

    private static void add(Map<Passage, Float> scores, Passage passage, Hit hit) {
        scores.merge(passage, hit.score(), Float::sum);
    }

    private float authority(Passage passage) {
        return superseded.contains(passage.documentId()) ? weights.superseded() : 1;
    }

    /** The sentences and list items that fit, each on its own, best first. */
    List<ScoredSpan> spans(Query query, int limit) {
        Map<SpanKey, Float> scores = new HashMap<>();
        search(
                query,
                SearchFilter.NONE,
                IndexFields.SPAN,
                DEPTH,
                hit -> scores.merge(hit.key(), hit.score(), Float::sum));
        Map<SpanKey, Float> questions = new HashMap<>();
        search(
                query,
                SearchFilter.NONE,
                IndexFields.QUESTION,
                DEPTH,
                hit -> questions.merge(hit.key(), hit.score(), Math::max));
        questions.forEach(
                (key, score) -> scores.merge(key, weights.questions() * score, Float::sum));
        return scores.entrySet().stream()
                .map(entry ->
                        entry.getKey()
                                .scored(entry.getValue() * authority(entry.getKey().passage())))
                .sorted(Comparator.comparingDouble(ScoredSpan::score).reversed())
                .limit(limit)
                .toList();
    }

    private record SpanKey(Passage passage, int number) {
        ScoredSpan scored(float score) {
            return new ScoredSpan(passage, passage.spans().get(number), score);
        }
    }

    /**
     * An entry that was found: its passage, and which of its spans for an entry below a passage.
     */
    private record Hit(Passage passage, int number, float score) {
        SpanKey key() {
            return new SpanKey(passage, number);
        }
    }

    private void search(
            Query query, SearchFilter filter, String kind, int limit, Consumer<Hit> collector) {
        try {
            StoredFields fields = searcher.storedFields();
            for (ScoreDoc found : searcher.search(lucene(query, filter, kind), limit).scoreDocs) {
                var entry = fields.document(found.doc);
                IndexableField number = entry.getField(IndexFields.NUMBER);
                collector.accept(
                        new Hit(
                                passage(entry),
                                number == null ? -1 : number.numericValue().intValue(),
                                found.score));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("søkeindeksen kunne ikke leses", e);
        }
    }

    private Passage passage(org.apache.lucene.document.Document entry) {
        return corpus.passage(entry.get(IndexFields.ID)).orElseThrow();
    }

    private org.apache.lucene.search.Query lucene(Query query, SearchFilter filter, String kind) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(IndexFields.KIND, kind)), BooleanClause.Occur.FILTER);
        filter.document()
                .ifPresent(id ->
                        all.add(
                                new TermQuery(new Term(IndexFields.DOCUMENT, id)),
                                BooleanClause.Occur.FILTER));
        filter.area()
                .ifPresent(id ->
                        all.add(
                                new TermQuery(new Term(IndexFields.AREA, id)),
                                BooleanClause.Occur.FILTER));
        all.add(words(query), BooleanClause.Occur.MUST);
        return all.build();
    }

    private org.apache.lucene.search.Query words(Query query) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (Query.Term term : query.terms()) {
            add(words, term.word(), term.weight());
            float meanings = (float) Math.sqrt(term.meanings().size());
            for (List<Word> meaning : term.meanings()) {
                float weight = weights.meaning() / meaning.size() / meanings;
                meaning.forEach(word -> add(words, word, weight));
            }
        }
        return words.build();
    }

    private void add(BooleanQuery.Builder words, Word word, float weight) {
        add(words, Facet.STEM, word, weight);
        add(words, Facet.PREFIX, word, weight * weights.prefix());
        add(words, Facet.GRAM, word, weight * weights.gram());
    }

    private void add(BooleanQuery.Builder words, Facet facet, Word word, float weight) {
        for (String term : facet.terms(word)) {
            add(words, facet.field(IndexFields.TEXT), term, weight);
        }
    }

    private static void add(BooleanQuery.Builder words, String field, String term, float weight) {
        if (weight > 0) {
            words.add(
                    new BoostQuery(new TermQuery(new Term(field, term)), weight),
                    BooleanClause.Occur.SHOULD);
        }
    }
}
