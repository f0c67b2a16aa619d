package no.strategisvar.index.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a word that let it be found although it is not the same word: its beginning, and all
 * runs of four letters in it.
 *
 * <p>Example: {@code havbruk} has the prefix {@code havbr} and the grams {@code havb, avbr, vbru,
 * bruk}, and so meets {@code havbruksnæringen}. What each is worth was measured; see the README of
 * this module.
 */
final class WordParts {

    private static final int PREFIX = 5;
    private static final int GRAM = 4;

    private WordParts() {}

    /** The first five letters; the whole of a shorter word. */
    static String prefix(String word) {
        return word.length() <= PREFIX ? word : word.substring(0, PREFIX);
    }

    /** Every run of four letters inside the word; the word itself when it is shorter. */
    static List<String> grams(String word) {
        if (word.length() <= GRAM) {
            return List.of(word);
        }
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + GRAM <= word.length(); i++) {
            grams.add(word.substring(i, i + GRAM));
        }
        return grams;
    }
}
