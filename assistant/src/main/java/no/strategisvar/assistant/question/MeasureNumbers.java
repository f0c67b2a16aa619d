package no.strategisvar.assistant.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers by which a question names measures: «tiltak 3», «fellestiltak nr. 2 og 4», «tiltaka 1
 * til 3», «dei tre fyrste tiltaka».
 */
final class MeasureNumbers {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Spelt numbers, each with its forms; the first is 1. */
    private static final List<String> SPELT =
            List.of(
                    "en|én|ein|ett|eitt|one",
                    "to|two",
                    "tre|three",
                    "fire|four",
                    "fem|five",
                    "seks|six",
                    "sju|syv|seven",
                    "åtte|eight");

    private static final String ANY_SPELT = String.join("|", SPELT);

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:(?:tiltak(?:et|ene|a|an)?|measures?)\\s+(?:nr\\.?|nummer|nummar|number)?"
                            + "|(?<!(?:sid[ea]|page)\\s)\\b(?:nr\\.?|nummer|nummar|number))\\s*("
                            + NumberRanges.ROW
                            + ")(?!\\s*(?:%|tiltak|mål|prosent))"
                            + "|\\b(?:nr\\.?|nummer|nummar|number)\\s+("
                            + ANY_SPELT
                            + ")\\b",
                    FLAGS);

    private static final Pattern FIRST =
            Pattern.compile(
                    "\\b(?:de|dei|dem|dæm)\\s+("
                            + ANY_SPELT
                            + "|\\d)\\s+f[øy]r?ste\\b|\\bfirst\\s+("
                            + ANY_SPELT
                            + "|\\d)\\b",
                    FLAGS);

    private MeasureNumbers() {}

    /** The numbers, from 1; none where no measure is named by its number. */
    static Set<Integer> of(String text) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            numbers.addAll(
                    named.group(1) == null
                            ? Set.of(value(named.group(2)))
                            : NumberRanges.of(named.group(1)));
        }
        Matcher first = FIRST.matcher(text);
        if (numbers.isEmpty() && first.find()) {
            String many = first.group(1) == null ? first.group(2) : first.group(1);
            return IntStream.rangeClosed(1, value(many))
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());
        }
        return Set.copyOf(numbers);
    }

    private static int value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int value = 1;
        while (!Pattern.compile(SPELT.get(value - 1), FLAGS).matcher(number).matches()) {
            value++;
        }
        return value;
    }
}
