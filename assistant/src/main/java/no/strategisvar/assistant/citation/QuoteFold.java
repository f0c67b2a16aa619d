package no.strategisvar.assistant.citation;

import java.text.Normalizer;

/**
 * A text without the differences that do not alter a quote: white space, hyphens at the end of a
 * line, soft hyphens, the shape of quotation marks and dashes, and Unicode's ways to write one
 * letter. Every kept character remembers where it stood.
 */
final class QuoteFold {

    private final StringBuilder folded = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    private QuoteFold(String text) {
        starts = new int[text.length() * 2 + 1];
        ends = new int[text.length() * 2 + 1];
        int at = 0;
        while (at < text.length()) {
            int next = clusterEnd(text, at);
            append(text, at, next);
            at = next;
        }
    }

    static QuoteFold of(String text) {
        return new QuoteFold(text);
    }

    String text() {
        return folded.toString();
    }

    /** Where the folded character at an index began in the original. */
    int start(int index) {
        return starts[index];
    }

    /** Where the folded character at an index ended in the original. */
    int end(int index) {
        return ends[index];
    }

    private void append(String text, int from, int to) {
        char first = text.charAt(from);
        if (Character.isWhitespace(first) || first == '\u00A0' || first == '\u00AD') {
            return;
        }
        if (first == '-' && endsLine(text, from)) {
            return;
        }
        String composed = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            starts[folded.length()] = from;
            ends[folded.length()] = to;
            folded.append(plain(composed.charAt(i)));
        }
    }

    private static boolean endsLine(String text, int hyphen) {
        int at = hyphen + 1;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n';
    }

    private static int clusterEnd(String text, int from) {
        int end = from + 1;
        while (end < text.length()
                && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static char plain(char c) {
        return switch (c) {
            case '«', '»', '“', '”', '„', '"' -> '"';
            case '‘', '’', '\'' -> '\'';
            case '–', '—', '‑', '‐' -> '-';
            default -> c;
        };
    }
}
