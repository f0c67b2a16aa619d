package no.strategisvar.assistant.question;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.Edits;
import no.strategisvar.index.analysis.Word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that name nothing by themselves, from {@code empty-words.yaml}: «det», «ferdig». */
final class EmptyWords {

    /**
     * @param more those that ask for more of the same
     */
    private record Lists(List<List<String>> more, List<List<String>> others) {}

    private static final int SHORTEST_MISSPELT = 3;

    private static final Lists LISTS =
            RulesResource.read("empty-words.yaml", new TypeReference<>() {});
    private static final Set<String> MORE = words(LISTS.more());
    private static final Set<String> OTHERS = words(LISTS.others());

    private EmptyWords() {}

    static boolean has(Word word) {
        return has(word.folded()) || has(word.surface());
    }

    private static boolean has(String word) {
        return MORE.contains(word) || OTHERS.contains(word);
    }

    /** Whether a word is one of them with a typing error; the shortest are too like each other. */
    static boolean isMeantBy(Word word) {
        String typed = word.surface().toLowerCase(Locale.ROOT);
        return typed.length() >= SHORTEST_MISSPELT
                && Stream.concat(MORE.stream(), OTHERS.stream())
                        .filter(empty -> empty.length() >= SHORTEST_MISSPELT)
                        .anyMatch(empty -> Edits.within(typed, empty, 1));
    }

    private static Set<String> words(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a text asks for no more than more of the same: «hvilke er det», «kor mange». */
    static boolean askForMore(String text, Predicate<String> asks) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .allMatch(word -> MORE.contains(word) || asks.test(word));
    }
}
