package no.strategisvar.assistant.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that make a browser scroll to some words and mark them (URL Fragment Text Directives,
 * WICG). Only whole words match, and one term may not cross from one block into the next, so a
 * longer quote, or one of several lines, is given by its first and last words.
 *
 * <p>Example: {@code #:~:text=Trøndelag%20har%20en%20betydelig,dialog%20med%20relevante%20klynger}.
 */
final class TextFragment {

    private static final int LONGEST_TERM = 8;
    private static final int ENDS = 4;

    private TextFragment() {}

    static String url(String page, String quote) {
        List<String> lines = quote.lines().map(TextFragment::withoutMarker).toList();
        List<String> words = words(quote);
        if (lines.size() == 1 && words.size() <= LONGEST_TERM) {
            return page + "#:~:text=" + encode(words);
        }
        List<String> first = words(lines.getFirst());
        List<String> last = words(lines.getLast());
        List<String> start = first.subList(0, Math.min(ENDS, first.size()));
        List<String> end = last.subList(Math.max(0, last.size() - ENDS), last.size());
        return page + "#:~:text=" + encode(start) + "," + encode(end);
    }

    private static String withoutMarker(String line) {
        return line.replaceFirst("^(•|\\d{1,2}\\.)\\s+", "");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    }

    private static String encode(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D")
                .replace("*", "%2A");
    }
}
