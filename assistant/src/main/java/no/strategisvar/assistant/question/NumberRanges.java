package no.strategisvar.assistant.question;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Numbers in a row, such as «8», «8–10» or «1, 2 og 5». */
final class NumberRanges {

    private static final String NUMBER = "(?<![\\d.,])\\d{1,3}(?![\\d.]\\d|\\d)";

    private static final String TO = "\\s*(?:–|-|\\btil\\b|\\bto\\b)\\s*";

    private static final String AND = "\\s*(?:,|\\bog\\b|\\band\\b)\\s*";

    private static final String RANGE = NUMBER + "(?:" + TO + NUMBER + ")?";

    /** The pattern of such a row, for patterns that say what is numbered. */
    static final String ROW = RANGE + "(?:" + AND + RANGE + ")*";

    private static final Pattern ENDS =
            Pattern.compile(
                    "(" + NUMBER + ")(?:" + TO + "(" + NUMBER + "))?",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private NumberRanges() {}

    /** Every number of a row, those between two ends as well. */
    static Set<Integer> of(String row) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher ends = ENDS.matcher(row);
        while (ends.find()) {
            int first = Integer.parseInt(ends.group(1));
            int last = ends.group(2) == null ? first : Integer.parseInt(ends.group(2));
            IntStream.rangeClosed(first, last).forEach(numbers::add);
        }
        return numbers;
    }
}
