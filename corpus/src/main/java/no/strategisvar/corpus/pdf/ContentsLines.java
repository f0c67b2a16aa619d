package no.strategisvar.corpus.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of a table of contents: rows that end with a page number, after dots that lead to
 * it or below the heading «Innhold», three at least and with numbers that do not fall.
 */
final class ContentsLines {

    private static final Pattern HEADING =
            Pattern.compile("(?i)(innhald|innhold|contents)(sforte[gi]nelse|sliste)?:?");
    private static final Pattern LEADER =
            Pattern.compile("(.*?)(\\.{3,}|(\\. ){3,}|…|_{3,})\\s*(\\d{1,4})$");
    private static final Pattern NUMBER_LAST = Pattern.compile("\\D.*?\\s()()(\\d{1,4})$");
    private static final int LEAST_ROWS = 3;

    /** The rows of one height, as they stand on the page before columns are looked for. */
    private record Row(List<Segment> segments, String text) {}

    private final Set<Integer> numbers = new HashSet<>();
    private List<Segment> taken = List.of();
    private boolean pageBefore;

    /** Whether a line belongs to a table of contents. */
    boolean contains(PdfLine line) {
        return numbers.contains(line.number());
    }

    void add(PdfLine line) {
        numbers.add(line.number());
    }

    /** What was taken from the last page. */
    List<Segment> taken() {
        return taken;
    }

    /** Takes the rows of a table of contents off a page and returns the others. */
    List<Segment> take(List<Segment> page) {
        List<Row> rows = rows(page);
        int heading = -1;
        int first = -1;
        int last = -1;
        int count = 0;
        int highest = 0;
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).text();
            if (heading < 0 && HEADING.matcher(text).matches()) {
                heading = i;
                continue;
            }
            int number = number(text, heading >= 0 || pageBefore);
            if (number >= highest && number > 0) {
                first = first < 0 ? i : first;
                last = i;
                highest = number;
                count++;
            }
        }
        pageBefore = count >= LEAST_ROWS && 2 * count >= last - first;
        if (!pageBefore) {
            taken = List.of();
            return page;
        }
        int from = heading >= 0 && heading < first ? heading : first;
        taken = segments(rows.subList(from, last + 1));
        List<Segment> rest = new ArrayList<>(segments(rows.subList(0, from)));
        rest.addAll(segments(rows.subList(last + 1, rows.size())));
        return rest;
    }

    private static int number(String text, boolean leaderNotNeeded) {
        Matcher leader = LEADER.matcher(text);
        if (leader.matches()) {
            return Integer.parseInt(leader.group(4));
        }
        Matcher last = NUMBER_LAST.matcher(text);
        return leaderNotNeeded && last.matches() ? Integer.parseInt(last.group(3)) : 0;
    }

    private static List<Segment> segments(List<Row> rows) {
        return rows.stream().flatMap(row -> row.segments().stream()).toList();
    }

    private static List<Row> rows(List<Segment> page) {
        TreeMap<Double, List<Segment>> byHeight = new TreeMap<>();
        for (Segment segment : page) {
            Double near = byHeight.floorKey(segment.y() + 1);
            boolean same = near != null && segment.y() - near < 1;
            byHeight.computeIfAbsent(same ? near : segment.y(), _ -> new ArrayList<>())
                    .add(segment);
        }
        List<Row> rows = new ArrayList<>();
        for (List<Segment> row : byHeight.values()) {
            row.sort(Comparator.comparingDouble(Segment::left));
            rows.add(new Row(row, String.join(" ", row.stream().map(Segment::text).toList())));
        }
        return rows;
    }
}
