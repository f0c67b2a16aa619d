package no.strategisvar.assistant.records;

import no.strategisvar.corpus.Theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text that make it belong to a theme, found as the themes were given: a word in
 * every form it begins, from five letters on as part of a compound, and the words of a phrase one
 * after the other.
 */
final class ThemeWords {

    private static final int SHORTEST_PART = 5;

    private ThemeWords() {}

    /** The words and phrases, as they stand in the text, in lower case, each once. */
    static List<String> of(Theme theme, String text) {
        List<String> words = words(text);
        Set<String> found = new LinkedHashSet<>();
        for (String term : theme.terms()) {
            List<String> phrase = words(term);
            for (int i = 0; i + phrase.size() <= words.size(); i++) {
                List<String> here = words.subList(i, i + phrase.size());
                if (meets(here, phrase)) {
                    found.add(String.join(" ", here));
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean meets(List<String> words, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            String word = words.get(i);
            String term = phrase.get(i);
            boolean met =
                    word.startsWith(term)
                            || (term.length() >= SHORTEST_PART && word.contains(term));
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
