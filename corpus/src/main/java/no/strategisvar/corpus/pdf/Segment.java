package no.strategisvar.corpus.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters side by side on one baseline, with no gap that could be the space between two columns.
 * Lengths are in points.
 */
record Segment(String text, double left, double right, double y, double size, boolean bold) {

    /** A gap wider than this many times the type size parts two words, also in tight lines. */
    private static final double WORD_GAP = 0.17;

    /** A gap wider than this many times the type size may part two columns. */
    private static final double COLUMN_GAP = 1.0;

    /** A bullet or a number may stand this many times the type size before its text. */
    private static final double MARKER_GAP = 4.0;

    private static final String MARKER = "([^\\p{L}\\p{N}]|\\d{1,3}[.)]|[a-zæøå]\\))";

    double center() {
        return (left + right) / 2;
    }

    boolean overlapsInHeight(Segment other) {
        return Math.abs(y - other.y) < 0.9 * Math.min(size, other.size);
    }

    /** The segments of letters in any order. */
    static List<Segment> of(List<Glyph> glyphs) {
        List<Segment> segments = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            row.sort(Comparator.comparingDouble(Glyph::x));
            List<Glyph> run = new ArrayList<>();
            for (Glyph glyph : row) {
                if (!run.isEmpty() && parts(run, glyph)) {
                    segments.add(join(run));
                    run.clear();
                }
                run.add(glyph);
            }
            segments.add(join(run));
        }
        return segments;
    }

    /**
     * Letters on one baseline; a raised or lowered small letter belongs to the row it stands in.
     */
    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> last = rows.isEmpty() ? List.of() : rows.getLast();
            if (!last.isEmpty() && sameRow(last.getFirst(), glyph)) {
                last.add(glyph);
            } else {
                rows.add(new ArrayList<>(List.of(glyph)));
            }
        }
        return rows;
    }

    private static boolean sameRow(Glyph first, Glyph next) {
        boolean script =
                Math.min(first.size(), next.size()) < 0.75 * Math.max(first.size(), next.size());
        double tolerance = (script ? 0.45 : 0.25) * Math.max(first.size(), next.size());
        return next.y() - first.y() <= tolerance;
    }

    private static boolean parts(List<Glyph> run, Glyph next) {
        Glyph last = run.getLast();
        double gap = (next.x() - last.right()) / Math.max(last.size(), next.size());
        if (gap <= COLUMN_GAP) {
            return false;
        }
        return gap > MARKER_GAP || !text(run).strip().matches(MARKER);
    }

    private static Segment join(List<Glyph> run) {
        Map<Double, Integer> sizes = new HashMap<>();
        int bold = 0;
        for (Glyph glyph : run) {
            sizes.merge(Math.round(glyph.size() * 10) / 10.0, 1, Integer::sum);
            bold += glyph.bold() ? 1 : 0;
        }
        double size =
                sizes.entrySet().stream()
                        .max(
                                Map.Entry.<Double, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
        double baseline =
                run.stream()
                        .filter(glyph -> glyph.size() >= 0.9 * size)
                        .mapToDouble(Glyph::y)
                        .max()
                        .orElse(run.getFirst().y());
        return new Segment(
                text(run).strip(),
                run.getFirst().x(),
                run.stream().mapToDouble(Glyph::right).max().orElseThrow(),
                baseline,
                size,
                bold >= 0.9 * run.size());
    }

    private static String text(List<Glyph> run) {
        StringBuilder text = new StringBuilder();
        Glyph last = run.getFirst();
        for (Glyph glyph : run) {
            double gap = glyph.x() - last.right();
            boolean word = gap > WORD_GAP * glyph.size();
            if (!text.isEmpty() && (word || glyph.afterSpace()) && !text.toString().endsWith(" ")) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        return text.toString();
    }
}
