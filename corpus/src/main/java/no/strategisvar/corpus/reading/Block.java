package no.strategisvar.corpus.reading;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A paragraph or a list item, its broken lines joined.
 *
 * @param path the headings above it
 * @param line where it begins in the source, from 1
 * @param number the number of a numbered item, 0 otherwise
 */
record Block(
        Kind kind, List<String> path, @Nullable Integer page, int line, String text, int number) {

    /**
     * A title is the first cell of a description in the annex; a row is a row of a table, its cells
     * set apart by {@code |}.
     */
    enum Kind {
        TITLE,
        PARAGRAPH,
        BULLET,
        NUMBERED,
        ROW
    }

    /** What stands between the cells of a row. */
    static final String CELL_END = " | ";

    Block {
        path = List.copyOf(path);
    }

    boolean isItem() {
        return kind == Kind.BULLET || kind == Kind.NUMBERED || kind == Kind.ROW;
    }

    Block asTitle() {
        return new Block(Kind.TITLE, path, page, line, text, 0);
    }

    Block asParagraph(String newText) {
        return new Block(Kind.PARAGRAPH, path, page, line, newText, 0);
    }

    Block withText(String newText) {
        return new Block(kind, path, page, line, newText, number);
    }

    Block withPath(List<String> newPath) {
        return new Block(kind, newPath, page, line, text, number);
    }
}
