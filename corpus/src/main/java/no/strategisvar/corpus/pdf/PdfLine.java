package no.strategisvar.corpus.pdf;

/**
 * A line of text. Lengths are in points, on the page as it is turned for reading.
 *
 * @param number from 1 through the whole document, in reading order
 * @param page from 1
 * @param column from 0 on its page
 * @param y its baseline, counted from the top of the page
 * @param fromBottom its baseline, counted from the foot of the page
 * @param size its type size
 * @param bold whether all of it is bold
 */
public record PdfLine(
        int number,
        int page,
        int column,
        String text,
        double left,
        double right,
        double y,
        double fromBottom,
        double size,
        boolean bold) {}
