package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.pdf.PdfLine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells where a paragraph of a PDF begins: after more space than lines of running text have between
 * them, or after a line that ends a sentence well before the edge of its column.
 */
final class PdfParagraphs {

    /** More space than this many times the usual begins a paragraph. */
    private static final double WIDER = 1.3;

    /** More space than this many times the type size always does. */
    private static final double WIDEST = 1.9;

    /** A line that ends further from the edge than this share of the column is a last line. */
    private static final double SHORT_BY = 0.2;

    /** So many lines at most are taken back to the page their sentence began on. */
    private static final int MOST_CARRIED = 4;

    /** The lines of an item that are looked through for its bullet. */
    private static final int LONGEST_ITEM = 12;

    private final List<PdfLine> lines;
    private final double pitch;
    private final Map<Integer, double[]> edges = new HashMap<>();

    PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        List<Double> pitches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (i > 0 && sameColumn(lines.get(i - 1), line)) {
                pitches.add((line.y() - lines.get(i - 1).y()) / line.size());
            }
            double[] edge =
                    edges.computeIfAbsent(key(line), _ -> new double[] {line.left(), line.right()});
            edge[0] = Math.min(edge[0], line.left());
            edge[1] = Math.max(edge[1], line.right());
        }
        pitches.sort(Double::compare);
        pitch = pitches.isEmpty() ? WIDEST : pitches.get(pitches.size() / 2);
    }

    /** Whether a paragraph begins at a line. */
    boolean begins(int at) {
        if (at == 0) {
            return true;
        }
        PdfLine line = lines.get(at);
        PdfLine before = lines.get(at - 1);
        boolean ended = endsSentence(before);
        if (!sameColumn(before, line)) {
            return ended || isShort(before);
        }
        double gap = (line.y() - before.y()) / line.size();
        return gap > Math.min(WIDER * pitch, WIDEST)
                || (ended && isShort(before))
                || leavesItem(at);
    }

    /** Whether a line stands below a list item, back at the left edge of its bullet. */
    private boolean leavesItem(int at) {
        PdfLine line = lines.get(at);
        PdfLine before = lines.get(at - 1);
        if (LineBlocks.beginsItem(line.text()) || !Character.isUpperCase(line.text().charAt(0))) {
            return false;
        }
        for (int i = at - 1; i >= 0 && at - i <= LONGEST_ITEM; i--) {
            PdfLine item = lines.get(i);
            if (!sameColumn(item, line)) {
                return false;
            }
            if (LineBlocks.beginsItem(item.text())) {
                boolean hanging = before.left() > item.left() + 0.3 * item.size();
                return line.left() < item.left() + 0.3 * item.size()
                        && (hanging || endsSentence(before));
            }
        }
        return false;
    }

    /**
     * A line as the reader joins it: on the page its sentence began on, a hyphen that is only seen
     * at the end of a line as a plain one.
     *
     * @param section the lines before it under the same heading
     */
    Line line(int at, List<Line> section, ReadingNotes notes) {
        PdfLine line = lines.get(at);
        String text = line.text().replaceFirst("[\\u00AD\\u2010]$", "-");
        return new Line(line.number(), page(at, section), notes.visible(text));
    }

    private int page(int at, List<Line> section) {
        int page = lines.get(at).page();
        int first = at;
        while (first > 0 && lines.get(first - 1).page() == page) {
            first--;
        }
        // Only the lines up to the end of the sentence go back, and only where one runs on.
        boolean runsOn = first > 0 && at - first < MOST_CARRIED && section.size() > at - first;
        for (int i = first; i <= at && runsOn; i++) {
            PdfLine before = lines.get(i - 1);
            runsOn = !endsSentence(before) && !LineBlocks.beginsItem(lines.get(i).text());
            runsOn &= i == first ? !isShort(before) : !begins(i);
        }
        return runsOn ? lines.get(first - 1).page() : page;
    }

    private boolean isShort(PdfLine line) {
        double[] edge = edges.getOrDefault(key(line), new double[] {line.left(), line.right()});
        return edge[1] - line.right() > SHORT_BY * (edge[1] - edge[0]);
    }

    private static boolean endsSentence(PdfLine line) {
        return line.text().strip().matches("(?s).*[.!?:][»\")]?");
    }

    private static boolean sameColumn(PdfLine one, PdfLine other) {
        return one.page() == other.page() && one.column() == other.column();
    }

    private static int key(PdfLine line) {
        return line.page() * 100 + line.column();
    }
}
