package no.strategisvar.corpus.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Puts the segments of a page in reading order: a column is read to its end before the next one
 * begins, and a line across both columns ends them.
 *
 * <p>Two columns are told by the gap between them: some lines stand beside others at the same gap,
 * and few lines cross it. A table of short cells is read row by row.
 */
final class Columns {

    /** The least lines that stand beside others for their gap to part columns. */
    private static final int LEAST_PAIRS = 2;

    /** Cells no longer than this, in letters, are those of a table. */
    private static final int SHORT_CELL = 12;

    /** The same for the least number of lines, which may stand side by side by chance. */
    private static final int LONG_CELL = 30;

    private final List<List<Segment>> columns = new ArrayList<>();

    private Columns() {}

    /** The columns in reading order, each with its lines from top to bottom. */
    static List<List<Segment>> of(List<Segment> segments) {
        Columns columns = new Columns();
        columns.order(segments, 0);
        return columns.columns;
    }

    private void order(List<Segment> segments, int depth) {
        if (segments.isEmpty()) {
            return;
        }
        OptionalDouble found = depth > 3 ? OptionalDouble.empty() : gutter(segments);
        if (found.isEmpty()) {
            columns.add(lines(segments));
            return;
        }
        double gutter = found.getAsDouble();
        List<Segment> across =
                segments.stream().filter(s -> s.left() < gutter && s.right() > gutter).toList();
        List<Segment> left = new ArrayList<>();
        List<Segment> right = new ArrayList<>();
        List<Segment> whole = new ArrayList<>();
        for (Segment segment : byHeight(segments)) {
            boolean besideAcross =
                    across.contains(segment)
                            || across.stream().anyMatch(a -> Math.abs(a.y() - segment.y()) < 1);
            if (besideAcross) {
                order(left, depth + 1);
                order(right, depth + 1);
                left.clear();
                right.clear();
                whole.add(segment);
            } else {
                addWhole(whole);
                (segment.center() < gutter ? left : right).add(segment);
            }
        }
        order(left, depth + 1);
        order(right, depth + 1);
        addWhole(whole);
    }

    private void addWhole(List<Segment> whole) {
        if (!whole.isEmpty()) {
            columns.add(lines(whole));
            whole.clear();
        }
    }

    /** Where two columns part, if they do. */
    private static OptionalDouble gutter(List<Segment> segments) {
        List<Segment[]> pairs = neighbours(segments);
        OptionalDouble best = OptionalDouble.empty();
        int most = LEAST_PAIRS - 1;
        for (Segment[] candidate : pairs) {
            double x = candidate[1].left() - 1;
            List<Segment[]> voters =
                    pairs.stream().filter(p -> p[0].right() < x && p[1].left() > x).toList();
            if (voters.size() > most && parts(segments, voters, x)) {
                best = OptionalDouble.of(x);
                most = voters.size();
            }
        }
        return best;
    }

    private static boolean parts(List<Segment> segments, List<Segment[]> voters, double x) {
        double top = voters.stream().mapToDouble(p -> p[1].y()).min().orElseThrow();
        double bottom = voters.stream().mapToDouble(p -> p[1].y()).max().orElseThrow();
        long across =
                segments.stream()
                        .filter(s -> s.left() < x && s.right() > x)
                        .filter(s -> s.y() >= top && s.y() <= bottom)
                        .count();
        List<Integer> lengths = voters.stream().map(p -> p[1].text().length()).sorted().toList();
        int cell = voters.size() > LEAST_PAIRS ? SHORT_CELL : LONG_CELL;
        return across * 3 <= voters.size() && lengths.get(lengths.size() / 2) > cell;
    }

    /** Each segment with the nearest one to its right at the same height. */
    private static List<Segment[]> neighbours(List<Segment> segments) {
        List<Segment[]> pairs = new ArrayList<>();
        List<Segment> sorted = byHeight(segments);
        for (int i = 0; i < sorted.size(); i++) {
            Segment segment = sorted.get(i);
            Segment nearest = null;
            for (int j = reach(sorted, i); j < sorted.size(); j++) {
                Segment other = sorted.get(j);
                if (other.y() - segment.y() > segment.size()) {
                    break;
                }
                if (other.left() >= segment.right()
                        && other.overlapsInHeight(segment)
                        && (nearest == null || other.left() < nearest.left())) {
                    nearest = other;
                }
            }
            if (nearest != null) {
                pairs.add(new Segment[] {segment, nearest});
            }
        }
        return pairs;
    }

    /** The first segment that is not too far above the one at {@code from}. */
    private static int reach(List<Segment> sorted, int from) {
        int first = from;
        while (first > 0
                && sorted.get(from).y() - sorted.get(first - 1).y() <= sorted.get(from).size()) {
            first--;
        }
        return first;
    }

    /** Segments on one baseline joined into lines. */
    static List<Segment> lines(List<Segment> segments) {
        List<Segment> lines = new ArrayList<>();
        for (Segment next : byHeight(segments)) {
            Segment last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && next.y() - last.y() < 0.25 * Math.max(last.size(), next.size())) {
                lines.set(lines.size() - 1, join(last, next));
            } else {
                lines.add(next);
            }
        }
        return lines;
    }

    private static Segment join(Segment one, Segment other) {
        if (other.left() < one.left()) {
            return join(other, one);
        }
        return new Segment(
                one.text() + " " + other.text(),
                one.left(),
                Math.max(one.right(), other.right()),
                Math.max(one.y(), other.y()),
                Math.max(one.size(), other.size()),
                one.bold() && other.bold());
    }

    private static List<Segment> byHeight(List<Segment> segments) {
        return segments.stream()
                .sorted(Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::left))
                .toList();
    }
}
