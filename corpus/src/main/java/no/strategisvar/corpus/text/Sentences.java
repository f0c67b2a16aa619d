package no.strategisvar.corpus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides running Norwegian text into sentences.
 *
 * <p>A sentence ends at {@code . ! ?} (with a closing quote or bracket after it) when white space
 * and then a capital, a digit, a quote, a dash or a bracket follow, and the word before is not a
 * known abbreviation or a single letter. Example: {@code "Det er ca. 20 % i dag. Målet er mer."} is
 * two.
 */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "ca", "f.eks", "eks", "m.fl", "mfl", "m.m", "mm", "jf", "jfr", "bl.a", "nr",
                    "kr", "mill", "mrd", "st", "pkt", "s", "evt", "inkl", "ifm", "pr", "osv", "dvs",
                    "kap", "art", "tlf", "dr");

    private Sentences() {}

    /** How a text is written. */
    public enum Style {
        /** Sentences open as they should. */
        EDITED,

        /** As people type: small letters may open a sentence, too. */
        TYPED
    }

    /** A stretch of a text: from {@code start} up to, not including, {@code end}. */
    public record Range(int start, int end) {

        /** Whether all of another stretch lies in this one. */
        public boolean holds(int otherStart, int otherEnd) {
            return otherStart >= start && otherEnd <= end;
        }
    }

    /** The sentences of an edited text in their order, without the white space between them. */
    public static List<Range> split(String text) {
        return split(text, Style.EDITED);
    }

    /** The sentences of a text in their order, without the white space between them. */
    public static List<Range> split(String text, Style style) {
        List<Range> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isTerminator(text.charAt(i))) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && "»\")]".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (endsSentence(text, start, i, end, style)) {
                add(sentences, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text, start, text.length());
        return List.copyOf(sentences);
    }

    /** The sentence that a place is in; the whole text where it is between two. */
    public static Range around(int place, String text, Style style) {
        return split(text, style).stream()
                .filter(range -> range.holds(place, place + 1))
                .findFirst()
                .orElse(new Range(0, text.length()));
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean endsSentence(
            String text, int start, int terminator, int end, Style style) {
        if (end == text.length()) {
            return true;
        }
        boolean glued =
                text.charAt(terminator) == '.'
                        && end == terminator + 1
                        && terminator > 1
                        && Character.isLowerCase(text.charAt(terminator - 1))
                        && Character.isLowerCase(text.charAt(terminator - 2))
                        && Character.isUpperCase(text.charAt(end))
                        && end + 1 < text.length()
                        && Character.isLowerCase(text.charAt(end + 1));
        if (glued) {
            return true; // «arbeidet.Trøndelag»: the source forgot the space
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        char opening = text.charAt(next);
        boolean opens = Character.isUpperCase(opening) || "«\"(–•".indexOf(opening) >= 0;
        boolean mayOpen =
                Character.isDigit(opening) || (style == Style.TYPED && Character.isLetter(opening));
        if (!opens && !mayOpen) {
            return false;
        }
        if (text.charAt(terminator) != '.') {
            return true;
        }
        String word = wordBefore(text, start, terminator);
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return false; // an initial: «Jacob B. Almlid»
        }
        boolean ordinal = word.chars().allMatch(Character::isDigit) && !word.isEmpty();
        return !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                && !(ordinal && word.length() <= 2 && !opens);
    }

    private static String wordBefore(String text, int start, int terminator) {
        int from = terminator;
        while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, terminator);
        return word.startsWith("(") || word.startsWith("«") ? word.substring(1) : word;
    }

    private static void add(List<Range> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Range(start, end));
        }
    }
}
