package no.strategisvar.corpus.pdf;

/**
 * A letter on a page that has been turned so that the letter stands upright. Lengths are in points
 * (1/72 inch).
 *
 * @param x its left edge
 * @param y its baseline, counted from the top of the page
 * @param size the type size as it is seen
 * @param afterSpace whether the file has a space before it
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        double size,
        boolean bold,
        boolean afterSpace) {

    double right() {
        return x + width;
    }
}
