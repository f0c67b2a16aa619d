package no.strategisvar.index;

import no.strategisvar.index.analysis.Word;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds one Boolean query from the analysed words of a question. Lucene's own query builder would
 * make synonyms of a word and its parts, and so rank a lone part as high as the whole word.
 */
final class QueryBuilder {

    private static final BooleanClause.Occur FILTER = BooleanClause.Occur.FILTER;

    private final SearchWeights weights;

    QueryBuilder(SearchWeights weights) {
        this.weights = weights;
    }

    /** Everything that is searched for; what a text scores is the sum of what these give it. */
    List<Clause> clauses(Query query) {
        List<Clause> clauses = new ArrayList<>();
        for (Query.Term term : query.terms()) {
            add(clauses, term.word(), true, term.weight());
            float meanings = (float) Math.sqrt(term.meanings().size());
            for (Query.Meaning meaning : term.meanings()) {
                float weight = weights.meaning() / meaning.words().size() / meanings;
                meaning.words().forEach(word -> add(clauses, word, false, weight));
            }
        }
        query.binding().forEach(word -> add(clauses, word, true, weights.questionWord()));
        return clauses;
    }

    private void add(List<Clause> clauses, Word word, boolean isOwn, float weight) {
        add(clauses, word, isOwn, Facet.STEM, weight);
        add(clauses, word, isOwn, Facet.PREFIX, weight * weights.prefix());
        add(clauses, word, isOwn, Facet.GRAM, weight * weights.gram());
    }

    private static void add(
            List<Clause> clauses, Word word, boolean isOwn, Facet facet, float weight) {
        if (weight > 0) {
            for (String term : facet.terms(word)) {
                clauses.add(new Clause(word, isOwn, facet, term, weight));
            }
        }
    }

    /**
     * A query for the entries that have a text; entries of other kinds have other texts.
     *
     * @param text such as {@link IndexFields#EXPANDED_PASSAGE}
     */
    static org.apache.lucene.search.Query build(
            List<Clause> clauses, SearchFilter filter, String text) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        clauses.forEach(clause -> words.add(clause.on(text), BooleanClause.Occur.SHOULD));
        if (filter.equals(SearchFilter.NONE)) {
            // nothing around the words, or Lucene would walk them one by one
            return words.build();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(words.build(), BooleanClause.Occur.MUST);
        filter(all, filter);
        return all.build();
    }

    /** The entries that a filter lets through, or null for all of them. */
    static org.apache.lucene.search.@Nullable Query only(SearchFilter filter) {
        if (filter.equals(SearchFilter.NONE)) {
            return null;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        filter(all, filter);
        return all.build();
    }

    private static void filter(BooleanQuery.Builder all, SearchFilter filter) {
        filter.document().ifPresent(id -> all.add(key(IndexFields.DOCUMENT, id), FILTER));
        filter.area().ifPresent(id -> all.add(key(IndexFields.AREA, id), FILTER));
    }

    private static TermQuery key(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
