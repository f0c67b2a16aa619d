package no.strategisvar.corpus.docx;

import java.util.List;

/** A piece of a Word document, in reading order. */
public sealed interface WordPiece {

    /** A heading; level 1 is the document's title. */
    record Heading(int level, String text) implements WordPiece {}

    /** A paragraph of running text. */
    record Paragraph(String text) implements WordPiece {}

    /**
     * An item of a list.
     *
     * @param number the number Word shows, 0 for a bullet, a letter or an item inside another list
     */
    record Item(int number, String text) implements WordPiece {}

    /** A row of a table, without its empty cells. */
    record Row(List<String> cells) implements WordPiece {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Text that is no content, such as a running header; the reason is Norwegian. */
    record Furniture(String text, String reason) implements WordPiece {}
}
