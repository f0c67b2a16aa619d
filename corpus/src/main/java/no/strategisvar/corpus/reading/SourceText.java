package no.strategisvar.corpus.reading;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a reader found in a file.
 *
 * @param blocks in reading order, each under its headings
 * @param title what the document calls itself, or null where it does not tell
 * @param pages how many pages the file has, or null where it has none
 * @param witness pages that only tell which records stand on them
 */
record SourceText(
        List<Block> blocks, @Nullable String title, @Nullable Integer pages, WitnessPages witness) {

    SourceText {
        blocks = List.copyOf(blocks);
    }

    /** Text under its headings, on so many pages. */
    static SourceText of(List<Piece> pieces, @Nullable Integer pages, ReadingNotes notes) {
        Outline outline = new Outline(pieces, notes);
        return new SourceText(outline.blocks(), outline.title(), pages, WitnessPages.NONE);
    }
}
