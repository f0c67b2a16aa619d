package no.strategisvar.corpus.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the lines of a broken paragraph into running text.
 *
 * <p>A hyphen at the end of a line is taken away where it only divides a word ({@code samarbeids-}
 * + {@code modeller} is {@code samarbeidsmodeller}) and kept where it belongs to the word: after a
 * number or an abbreviation ({@code 2024-} + {@code 2025}, {@code FoU-} + {@code utlysninger}),
 * before a capital, and before <i>og</i> or <i>eller</i> ({@code IKT-} + {@code og
 * forsyningssikkerhet}).
 */
public final class LineJoin {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COORDINATION = Pattern.compile("^(og|eller)\\b.*", Pattern.DOTALL);
    private static final Pattern ABBREVIATION = Pattern.compile(".*[\\p{Lu}\\d]-$", Pattern.DOTALL);

    /** A text that ends with one of these goes on after the break. */
    private static final Set<String> JOINING_WORDS =
            Set.of(
                    "og", "eller", "i", "på", "av", "for", "til", "med", "som", "at", "den", "det",
                    "en", "et", "å", "om", "fra", "innen", "ved");

    private LineJoin() {}

    /** Joins two pieces of running text; either may be empty. */
    public static String join(String first, String second) {
        String head = tidy(first);
        String tail = tidy(second);
        if (head.isEmpty() || tail.isEmpty()) {
            return head + tail;
        }
        if (head.endsWith("-") && !head.endsWith(" -")) {
            if (COORDINATION.matcher(tail).matches()) {
                return head + " " + tail;
            }
            boolean wordOnly =
                    Character.isLowerCase(tail.charAt(0)) && !ABBREVIATION.matcher(head).matches();
            return (wordOnly ? head.substring(0, head.length() - 1) : head) + tail;
        }
        return head.endsWith("/") ? head + tail : head + " " + tail;
    }

    /** Whether a text breaks off in the middle of a sentence, whatever stands after it. */
    public static boolean isUnfinished(String text) {
        String head = tidy(text);
        if (head.isEmpty()) {
            return false;
        }
        char last = head.charAt(head.length() - 1);
        if (last == ',' || last == '-' || last == '/') {
            return true;
        }
        boolean openQuote = head.lastIndexOf('«') > head.lastIndexOf('»');
        return openQuote || JOINING_WORDS.contains(head.substring(head.lastIndexOf(' ') + 1));
    }

    /** Runs of white space become one space; soft hyphens go. */
    public static String tidy(String text) {
        return SPACES.matcher(text.replace("\u00AD", "")).replaceAll(" ").strip();
    }
}
