package no.strategisvar.index.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a word that let it be found although it is not the same word: its beginning, and all
 * runs of four letters in it, with a mark before and after the word, so that a part of it tells
 * whether it begins or ends a word.
 *
 * <p>Example: {@code havbruk} has the prefix {@code havbr} and the grams {@code ^hav, havb, avbr,
 * vbru, bruk, ruk$}, and so meets {@code havbruksnæringen}. What each is worth was measured; see
 * the README of this module.
 */
final class WordParts {

    private static final int PREFIX = 5;
    private static final int GRAM = 4;
    private static final char BEGINS = '^';
    private static final char ENDS = '$';

    private WordParts() {}

    /** The first five letters; the whole of a shorter word. */
    static String prefix(String word) {
        return word.length() <= PREFIX ? word : word.substring(0, PREFIX);
    }

    /** Every run of four letters of the word between its marks. */
    static List<String> grams(String word) {
        String marked = BEGINS + word + ENDS;
        if (marked.length() <= GRAM) {
            return List.of(marked);
        }
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + GRAM <= marked.length(); i++) {
            grams.add(marked.substring(i, i + GRAM));
        }
        return grams;
    }
}
