package no.strategisvar.index;

import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.List;

/**
 * A question as it is searched for: its words, and the plan's words that the everyday word list
 * adds.
 *
 * @param text the question as it was asked
 * @param terms the words that carry its subject; all of its words when none does
 */
public record Query(String text, List<Term> terms) {

    public Query {
        terms = List.copyOf(terms);
    }

    /**
     * A word of the question with what the documents may call it.
     *
     * @param weight how much it counts, 1 for a word of the question itself
     * @param meanings phrases of one or more words that mean the same, from the everyday word list
     */
    public record Term(Word word, float weight, List<List<Word>> meanings) {
        public Term {
            meanings = meanings.stream().map(List::copyOf).toList();
        }
    }

    /** This query with the words of what was said before, which only help to find the place. */
    public Query withContext(Query context, float weight) {
        List<Term> all = new ArrayList<>(terms);
        for (Term term : context.terms()) {
            boolean own = terms.stream().anyMatch(t -> t.word().stem().equals(term.word().stem()));
            if (!own) {
                all.add(new Term(term.word(), weight, List.of()));
            }
        }
        return new Query(text, all);
    }

    /** The words of the question itself. */
    public Query withoutContext() {
        return new Query(text, terms.stream().filter(term -> term.weight() == 1).toList());
    }
}
