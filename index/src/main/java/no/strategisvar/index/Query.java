package no.strategisvar.index;

import no.strategisvar.index.analysis.Word;

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
     * @param meanings phrases of one or more words that mean the same, from the everyday word list
     */
    public record Term(Word word, List<List<Word>> meanings) {
        public Term {
            meanings = meanings.stream().map(List::copyOf).toList();
        }
    }
}
