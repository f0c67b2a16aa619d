package no.strategisvar.assistant.answer;

import no.strategisvar.corpus.Anchor;

import java.util.List;

/**
 * A line of an answer in the making: words, and the places in the documents that carry them.
 *
 * @param anchors none for the assistant's own framing sentences
 */
record Piece(Form form, String text, List<Anchor> anchors) {

    /** A paragraph, or an item of a list. */
    enum Form {
        PARAGRAPH,
        ITEM
    }

    Piece {
        anchors = List.copyOf(anchors);
    }

    /** The assistant's own words. */
    static Piece frame(String text) {
        return new Piece(Form.PARAGRAPH, text, List.of());
    }

    /** Words of the document as a paragraph. */
    static Piece quote(String text, Anchor anchor) {
        return new Piece(Form.PARAGRAPH, text, List.of(anchor));
    }

    /** An item of a list with the places that state it. */
    static Piece item(String text, List<Anchor> anchors) {
        return new Piece(Form.ITEM, text, anchors);
    }

    boolean isFrame() {
        return anchors.isEmpty();
    }
}
