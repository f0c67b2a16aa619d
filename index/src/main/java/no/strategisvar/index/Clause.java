package no.strategisvar.index;

import no.strategisvar.index.analysis.Word;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;

/**
 * One term that is searched for, and the word that it comes of.
 *
 * @param isOwn whether the word is the person's own; else the everyday word list added it
 */
record Clause(Word word, boolean isOwn, Facet facet, String term, float weight) {

    /** The clause against one text, such as {@link IndexFields#EXPANDED_PASSAGE}. */
    org.apache.lucene.search.Query on(String text) {
        return new BoostQuery(new TermQuery(new Term(facet.field(text), term)), weight);
    }
}
