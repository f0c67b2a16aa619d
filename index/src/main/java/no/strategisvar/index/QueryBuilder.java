package no.strategisvar.index;

import no.strategisvar.index.analysis.Word;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;

import java.util.List;

/**
 * Builds one Boolean query from the analysed words of a question. Lucene's own query builder would
 * make synonyms of a word and its parts, and so rank a lone part as high as the whole word.
 */
final class QueryBuilder {

    private final SearchWeights weights;

    QueryBuilder(SearchWeights weights) {
        this.weights = weights;
    }

    /**
     * A query for entries of one kind by one of their texts.
     *
     * @param kind such as {@link IndexFields#PASSAGE}
     * @param text such as {@link IndexFields#EXPANDED_PASSAGE}
     */
    org.apache.lucene.search.Query build(
            Query query, SearchFilter filter, String kind, String text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(key(IndexFields.KIND, kind), BooleanClause.Occur.FILTER);
        filter.document()
                .ifPresent(
                        id -> all.add(key(IndexFields.DOCUMENT, id), BooleanClause.Occur.FILTER));
        filter.area()
                .ifPresent(id -> all.add(key(IndexFields.AREA, id), BooleanClause.Occur.FILTER));
        all.add(words(query, text), BooleanClause.Occur.MUST);
        return all.build();
    }

    private static TermQuery key(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private org.apache.lucene.search.Query words(Query query, String text) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (Query.Term term : query.terms()) {
            add(words, text, term.word(), term.weight());
            float meanings = (float) Math.sqrt(term.meanings().size());
            for (List<Word> meaning : term.meanings()) {
                float weight = weights.meaning() / meaning.size() / meanings;
                meaning.forEach(word -> add(words, text, word, weight));
            }
        }
        return words.build();
    }

    private void add(BooleanQuery.Builder words, String text, Word word, float weight) {
        add(words, Facet.STEM, text, word, weight);
        add(words, Facet.PREFIX, text, word, weight * weights.prefix());
        add(words, Facet.GRAM, text, word, weight * weights.gram());
    }

    private static void add(
            BooleanQuery.Builder words, Facet facet, String text, Word word, float weight) {
        if (weight > 0) {
            for (String term : facet.terms(word)) {
                words.add(
                        new BoostQuery(key(facet.field(text), term), weight),
                        BooleanClause.Occur.SHOULD);
            }
        }
    }
}
