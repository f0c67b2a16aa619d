package no.strategisvar.corpus;

/**
 * The smallest piece of a passage that is quoted: a sentence or a list item.
 *
 * @param kind what it is
 * @param start where it begins in the passage's text, in UTF-16 units, after any bullet or number
 * @param end where it ends, exclusive
 * @param number the number of a numbered item, 0 for everything else
 */
public record Span(Kind kind, int start, int end, int number) {

    /** Sentence of running text, or item of a list. */
    public enum Kind {
        SENTENCE,
        ITEM
    }

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("start " + start + ", end " + end);
        }
    }
}
