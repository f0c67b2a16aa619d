package no.strategisvar.index.analysis;

import java.util.List;

/**
 * A word of a text after analysis.
 *
 * @param surface as it was written, in lower case
 * @param folded in bokmål spelling, before stemming
 * @param stem without its ending
 * @param start where it stands in the text, in UTF-16 units
 * @param end exclusive
 */
public record Word(String surface, String folded, String stem, int start, int end) {

    /** The first letters; see the README of the module for what they are worth. */
    public String prefix() {
        return WordParts.prefix(folded);
    }

    /** The runs of four letters in it, its beginning and its end marked. */
    public List<String> grams() {
        return WordParts.grams(folded);
    }
}
