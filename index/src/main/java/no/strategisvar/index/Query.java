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
 * @param binding the words that only ask or bind; they help to rank, but say nothing of whether the
 *     documents answer
 */
public record Query(String text, List<Term> terms, List<Word> binding) {

    public Query {
        terms = List.copyOf(terms);
        binding = List.copyOf(binding);
    }

    /** A query of which every word is searched for. */
    public Query(String text, List<Term> terms) {
        this(text, terms, List.of());
    }

    /**
     * A word of the question with what the documents may call it.
     *
     * @param weight how much it counts, 1 for a word of the question itself
     * @param meanings what the everyday word list adds at this word
     */
    public record Term(Word word, float weight, List<Meaning> meanings) {
        public Term {
            meanings = List.copyOf(meanings);
        }
    }

    /**
     * An entry of the everyday word list that the question meets.
     *
     * @param phrase the words of the question that it met, as they were written
     * @param words what the documents call it, one word or more
     */
    public record Meaning(String phrase, List<Word> words) {
        public Meaning {
            words = List.copyOf(words);
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
        return new Query(text, all, binding);
    }

    /** The words that carry the subject alone. */
    public Query withoutBinding() {
        return new Query(text, terms, List.of());
    }

    /** The words of the question itself. */
    public Query withoutContext() {
        return new Query(text, terms.stream().filter(term -> term.weight() == 1).toList(), binding);
    }
}
