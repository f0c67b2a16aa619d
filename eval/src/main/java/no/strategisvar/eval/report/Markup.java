package no.strategisvar.eval.report;

import java.util.Locale;

/** Text as HTML, and figures as text. */
final class Markup {

    /** From here on a figure, such as a number of tokens, has no decimals. */
    private static final double LARGE = 100;

    private Markup() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A figure with three decimals and a decimal point. */
    static String figure(double value) {
        return String.format(Locale.ROOT, value < LARGE ? "%.3f" : "%.0f", value);
    }

    /** The end of an interval, with two decimals. */
    static String rough(double value) {
        return String.format(Locale.ROOT, value < LARGE ? "%.2f" : "%.0f", value);
    }

    /** A coordinate with one decimal. */
    static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
