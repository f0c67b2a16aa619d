package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.pdf.PdfFile;
import no.strategisvar.corpus.pdf.PdfLine;
import no.strategisvar.corpus.text.LineJoin;

import java.util.List;

/**
 * Tells the headings of a PDF from its text: short lines in larger type than the text, or bold and
 * on their own. The larger the type, the higher the heading; bold in the size of the text is
 * lowest.
 */
final class PdfHeadings {

    private static final double LARGER = 1.12;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 160;
    private static final int LONGEST_BOLD = 100;

    private final List<PdfLine> lines;
    private final double bodySize;
    private final List<Double> sizes;

    PdfHeadings(List<PdfLine> lines) {
        this.lines = lines;
        this.bodySize = PdfFile.bodySize(lines);
        this.sizes =
                lines.stream()
                        .filter(this::isLarge)
                        .map(PdfHeadings::rounded)
                        .distinct()
                        .sorted((a, b) -> Double.compare(b, a))
                        .toList();
    }

    /** The line after the heading that begins at a line; the line itself when none does. */
    int end(int at) {
        PdfLine first = lines.get(at);
        if (!looksLikeHeading(first) || isItem(first)) {
            return at;
        }
        int end = at + 1;
        while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        String text = text(at, end);
        boolean large = isLarge(first);
        boolean tooLong =
                end - at > (large ? MOST_LINES : 2)
                        || text.length() > (large ? LONGEST : LONGEST_BOLD);
        boolean sentence = ".,;".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean words = text.chars().filter(Character::isLetter).count() >= 2;
        return tooLong || sentence || !words ? at : end;
    }

    /** The words of a heading of one or more lines. */
    String text(int from, int to) {
        String text = "";
        for (PdfLine line : lines.subList(from, to)) {
            text = LineJoin.join(text, line.text());
        }
        return text;
    }

    /** 1 for the largest type. */
    int level(PdfLine line) {
        return isLarge(line) ? 1 + sizes.indexOf(rounded(line)) : 1 + sizes.size();
    }

    private boolean looksLikeHeading(PdfLine line) {
        return isLarge(line) || (line.bold() && line.size() > 0.95 * bodySize);
    }

    private boolean goesOn(PdfLine line, PdfLine next) {
        return next.page() == line.page()
                && next.column() == line.column()
                && rounded(next) == rounded(line)
                && next.bold() == line.bold()
                && !isItem(next)
                && next.y() - line.y() < 1.7 * line.size();
    }

    /** «1. Innledning» in large type heads a chapter; in the type of the text it is an item. */
    private boolean isItem(PdfLine line) {
        return LineBlocks.beginsItem(line.text())
                && !(isLarge(line) && Character.isDigit(line.text().charAt(0)));
    }

    private boolean isLarge(PdfLine line) {
        return line.size() > LARGER * bodySize;
    }

    private static double rounded(PdfLine line) {
        return Math.round(line.size() * 2) / 2.0;
    }
}
