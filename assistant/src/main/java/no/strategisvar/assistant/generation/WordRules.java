package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares the words that decide what a sentence says: numbers, denials, and whether something is
 * to be more or less. From {@code claim-rules.yaml}.
 */
final class WordRules {

    private static final String PATH = "claim-rules.yaml";
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:[ .\\u00A0\\u202F]\\d{3}(?!\\d))*(?:,\\d+)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|%|\\d+");

    private final Rules rules;
    private final Pattern denial;
    private final Pattern weakDenial;
    private final Map<String, Pattern> groups;

    private record Rules(
            List<String> denials,
            List<String> weakDenials,
            Map<String, List<String>> groups,
            List<String> beforeNumber,
            Map<String, Integer> numbers) {}

    WordRules() {
        rules = RulesResource.read(PATH, new TypeReference<Rules>() {});
        denial = anyOf(rules.denials());
        weakDenial = anyOf(rules.weakDenials());
        groups =
                rules.groups().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> anyOf(e.getValue())));
    }

    /** Any of some words in a text of small letters; «*» stands for any ending. */
    static Pattern anyOf(List<String> words) {
        String any =
                words.stream()
                        .map(word ->
                                word.endsWith("*")
                                        ? Pattern.quote(word.substring(0, word.length() - 1))
                                                + "\\p{L}*"
                                        : Pattern.quote(word))
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?!\\p{L})");
    }

    /** Whether every number of a claim stands in its quotes, as digits or as a word. */
    boolean agreeOnNumbers(String claim, String quotes) {
        return numbers(quotes).containsAll(numbers(claim));
    }

    private Set<String> numbers(String text) {
        Set<String> numbers =
                NUMBER.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(number -> number.replaceAll("[ .\\u00A0\\u202F]", ""))
                        .collect(Collectors.toCollection(HashSet::new));
        WORD.matcher(lower(text))
                .results()
                .map(word -> rules.numbers().get(word.group()))
                .filter(Objects::nonNull)
                .forEach(number -> numbers.add(String.valueOf(number)));
        return numbers;
    }

    /** Whether both deny or neither does, and the claim not more often. */
    boolean agreeOnDenial(String claim, String quotes) {
        long denials = denial.matcher(lower(claim)).results().count();
        long quoted = denial.matcher(lower(quotes)).results().count();
        boolean weakly = weakDenial.matcher(lower(claim)).find();
        boolean quotedWeakly = weakDenial.matcher(lower(quotes)).find();
        return denials <= quoted
                && (denials > 0) == (quoted > 0)
                && (!weakly || quotedWeakly || quoted > 0);
    }

    /**
     * Whether every word of a claim that counts, measures or changes has its like in the quotes.
     */
    boolean agreeOnDirection(String claim, String quotes) {
        String quoted = lower(quotes);
        for (Map.Entry<String, Pattern> group : groups.entrySet()) {
            boolean says =
                    group.getValue()
                            .matcher(lower(claim))
                            .results()
                            .anyMatch(word -> counts(group.getKey(), word, claim));
            if (says && !group.getValue().matcher(quoted).find()) {
                return false;
            }
        }
        return true;
    }

    private boolean counts(String group, MatchResult word, String claim) {
        return !rules.beforeNumber().contains(group)
                || NUMBER.matcher(claim)
                        .region(word.end(), claim.length())
                        .results()
                        .anyMatch(number -> number.start() <= word.end() + 1);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
