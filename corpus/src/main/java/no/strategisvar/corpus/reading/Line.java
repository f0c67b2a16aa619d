package no.strategisvar.corpus.reading;

import org.jspecify.annotations.Nullable;

/**
 * A line of a source text.
 *
 * @param number from 1
 * @param page the page it stands on, or null where that is not known
 * @param text without the line break; blank once a rule has taken the line away
 * @param cut whether a rule has taken words out of it
 */
record Line(int number, @Nullable Integer page, String text, boolean cut) {

    Line(int number, @Nullable Integer page, String text) {
        this(number, page, text, false);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Line withText(String newText) {
        return new Line(number, page, newText, cut);
    }

    /** The line without words that a rule took out of it. */
    Line cutTo(String rest) {
        return new Line(number, page, rest, true);
    }
}
