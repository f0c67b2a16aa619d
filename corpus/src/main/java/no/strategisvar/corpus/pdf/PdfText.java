package no.strategisvar.corpus.pdf;

import java.util.List;

/**
 * The text of a PDF.
 *
 * @param lines what it says, in reading order
 * @param furniture what was laid aside, and why
 * @param pages how many pages it has
 * @param unread the numbers of pages that show something and have no text, such as scanned ones
 */
public record PdfText(
        List<PdfLine> lines, List<Furniture> furniture, int pages, List<Integer> unread) {

    /** A line that is no content; the reason is Norwegian. */
    public record Furniture(PdfLine line, String reason) {}

    public PdfText {
        lines = List.copyOf(lines);
        furniture = List.copyOf(furniture);
        unread = List.copyOf(unread);
    }
}
