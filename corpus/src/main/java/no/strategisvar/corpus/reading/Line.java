package no.strategisvar.corpus.reading;

import org.jspecify.annotations.Nullable;

/**
 * A line of a source text.
 *
 * @param number from 1
 * @param page the page it stands on, or null where that is not known
 * @param text without the line break; blank once a rule has taken the line away
 */
record Line(int number, @Nullable Integer page, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    Line withText(String newText) {
        return new Line(number, page, newText);
    }
}
