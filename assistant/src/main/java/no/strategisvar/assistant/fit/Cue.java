package no.strategisvar.assistant.fit;

import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;

/**
 * A word or phrase that tells of a trait. Its words may have any ending, be misspelt or be part of
 * a compound; one word may stand between those of a phrase.
 *
 * @param whole whether a compound with the word in it does not count
 */
record Cue(List<Query.Term> words, boolean whole) {

    /** A word counts from here on; see {@link TermMatch} for the scale. */
    private static final double PART_OF_COMPOUND = 0.7;

    private static final double WHOLE_WORD = 0.8;
    private static final int SHORTEST_MISSPELT = 10;
    private static final int LONGEST_SHORT_STEM = 4;
    private static final int LONGEST_ENDING = 3;

    Cue {
        words = List.copyOf(words);
    }

    /** Reads {@code "=kurs"} as a whole word, and anything else as one that compounds may hold. */
    static Cue of(String text, TermMatch match) {
        boolean whole = text.startsWith("=");
        List<Query.Term> words =
                match.words(whole ? text.substring(1) : text).stream()
                        .map(word -> new Query.Term(word, 1, List.of()))
                        .toList();
        return new Cue(words, whole);
    }

    /**
     * Where a cue was met.
     *
     * @param strength from 0.7 for part of a compound to 1 for the word itself
     * @param start in UTF-16 units of the text
     * @param end exclusive
     */
    record Hit(double strength, int start, int end) {}

    /** The cue at a word of a text. */
    Optional<Hit> at(List<Word> text, int from, TermMatch match) {
        double weakest = 1;
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            int found = find(text, at, i == 0 ? at : at + 1, words.get(i), match);
            if (found < 0) {
                return Optional.empty();
            }
            weakest = Math.min(weakest, strength(words.get(i), text.get(found), match));
            at = found + 1;
        }
        return Optional.of(new Hit(weakest, text.get(from).start(), text.get(at - 1).end()));
    }

    private int find(List<Word> text, int first, int last, Query.Term wanted, TermMatch match) {
        for (int i = first; i <= last && i < text.size(); i++) {
            if (strength(wanted, text.get(i), match) > 0) {
                return i;
            }
        }
        return -1;
    }

    private double strength(Query.Term wanted, Word word, TermMatch match) {
        double strength = match.strength(wanted, List.of(word));
        if (strength == 1 && areDifferentWords(wanted.word(), word)) {
            return 0;
        }
        boolean misspelt = strength < 1 && strength >= WHOLE_WORD;
        if (misspelt && wanted.word().folded().length() < SHORTEST_MISSPELT) {
            return 0; // «ansette» is not «ansatte»
        }
        return strength >= (whole ? WHOLE_WORD : PART_OF_COMPOUND) ? strength : 0;
    }

    /** The stemmer leaves so little of a short word that «plan» and «plast» become the same. */
    private static boolean areDifferentWords(Word cue, Word word) {
        String a = cue.folded();
        String b = word.folded();
        return cue.stem().length() <= LONGEST_SHORT_STEM
                && !((a.startsWith(b) || b.startsWith(a))
                        && Math.abs(a.length() - b.length()) <= LONGEST_ENDING);
    }
}
