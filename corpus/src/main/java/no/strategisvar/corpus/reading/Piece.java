package no.strategisvar.corpus.reading;

import org.jspecify.annotations.Nullable;

/** A heading or a piece of text, in reading order and not yet under its headings. */
sealed interface Piece {

    /**
     * A heading.
     *
     * @param level 1 for the outermost; levels may be left out
     */
    record Heading(int level, @Nullable Integer page, int line, String text) implements Piece {}

    /** Text whose block has no path yet. */
    record Body(Block block) implements Piece {}
}
