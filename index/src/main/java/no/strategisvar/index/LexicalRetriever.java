package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.analysis.Word;

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
import java.util.ArrayList;
import java.util.List;

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

    private final IndexSearcher searcher;
    private final Corpus corpus;
    private final SearchWeights weights;

    LexicalRetriever(IndexSearcher searcher, Corpus corpus, SearchWeights weights) {
        this.searcher = searcher;
        this.corpus = corpus;
        this.weights = weights;
    }

    @Override
    public List<ScoredPassage> retrieve(Query query, int limit) {
        return passages(query, SearchFilter.NONE, limit);
    }

    List<ScoredPassage> passages(Query query, SearchFilter filter, int limit) {
        List<ScoredPassage> hits = new ArrayList<>();
        search(
                query,
                filter,
                IndexFields.PASSAGE,
                limit,
                (fields, hit) ->
                        hits.add(new ScoredPassage(passage(fields.document(hit.doc)), hit.score)));
        return hits;
    }

    /** The sentences and list items that fit, each on its own, best first. */
    List<ScoredSpan> spans(Query query, int limit) {
        List<ScoredSpan> hits = new ArrayList<>();
        search(
                query,
                SearchFilter.NONE,
                IndexFields.SPAN,
                limit,
                (fields, hit) -> {
                    var entry = fields.document(hit.doc);
                    Passage passage = passage(entry);
                    int number = entry.getField(IndexFields.NUMBER).numericValue().intValue();
                    hits.add(new ScoredSpan(passage, passage.spans().get(number), hit.score));
                });
        return hits;
    }

    private interface Collector {
        void collect(StoredFields fields, ScoreDoc hit) throws IOException;
    }

    private void search(
            Query query, SearchFilter filter, String kind, int limit, Collector collector) {
        try {
            StoredFields fields = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(lucene(query, filter, kind), limit).scoreDocs) {
                collector.collect(fields, hit);
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
            add(words, term.word(), 1);
            float share =
                    term.meanings().isEmpty() ? 0 : weights.meaning() / term.meanings().size();
            for (List<Word> meaning : term.meanings()) {
                meaning.forEach(
                        word -> add(words, word, (share + weights.meaning()) / 2 / meaning.size()));
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
            add(words, facet.field(IndexFields.QUESTIONS), term, weight * weights.questions());
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
