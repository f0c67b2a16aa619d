package no.strategisvar.corpus.pdf;

import no.strategisvar.corpus.pdf.PdfText.Furniture;
import no.strategisvar.corpus.text.Letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds running headers, running footers and page numbers: lines at the head or foot of a page that
 * other pages repeat at the same height, whatever number stands in them.
 */
final class RunningLines {

    /** So many lines from the head or the foot of a page may be running lines. */
    private static final int EDGE_LINES = 3;

    /** The edge of a page is this share of its height. */
    private static final double EDGE = 0.15;

    private static final int LEAST_PAGES = 3;
    private static final double SAME_HEIGHT = 4;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)(side|s\\.|page)?\\s*[-–—|]?\\s*\\d{1,4}\\s*[-–—|]?(\\s*(av|/|of)\\s*\\d{1,4})?");

    private static final Pattern END_NUMBER = Pattern.compile("^\\d{1,4}\\s+|\\s+\\d{1,4}$");

    private record Edge(PdfLine line, boolean head, String text) {
        double distance() {
            return head ? line.y() : line.fromBottom();
        }

        boolean isNear() {
            return distance() < EDGE * (line.y() + line.fromBottom());
        }
    }

    private final double bodySize;
    private final int pages;
    private final Map<Integer, String> reasonByLine = new HashMap<>();

    /**
     * @param bodySize the type size of running text, in points; larger lines are headings, which
     *     several pages may well repeat
     */
    RunningLines(List<PdfLine> lines, double bodySize) {
        this.bodySize = bodySize;
        Map<Integer, List<PdfLine>> byPage = new TreeMap<>();
        for (PdfLine line : lines) {
            byPage.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line);
        }
        pages = byPage.size();
        List<Edge> edges = new ArrayList<>();
        for (List<PdfLine> page : byPage.values()) {
            edges.addAll(edges(page, true));
            edges.addAll(edges(page, false));
        }
        for (List<PdfLine> page : byPage.values()) {
            mark(edges(page, true), edges);
            mark(edges(page, false), edges);
        }
    }

    /** Why a line is no content; nothing when it is. */
    Optional<Furniture> furniture(PdfLine line) {
        return Optional.ofNullable(reasonByLine.get(line.number()))
                .map(reason -> new Furniture(line, reason));
    }

    /** The lines at one edge of a page, the outermost first. */
    private static List<Edge> edges(List<PdfLine> page, boolean head) {
        return page.stream()
                .map(line -> new Edge(line, head, key(line)))
                .filter(Edge::isNear)
                .sorted(Comparator.comparingDouble(Edge::distance))
                .limit(EDGE_LINES)
                .toList();
    }

    /** The letters of a line, with a number at either end told from the number of its page. */
    private static String key(PdfLine line) {
        String text = line.text().strip();
        if (PAGE_NUMBER.matcher(text).matches()) {
            return "#";
        }
        Matcher number = END_NUMBER.matcher(text);
        if (!number.find()) {
            return Letters.of(text);
        }
        int offset = Integer.parseInt(number.group().strip()) - line.page();
        return Letters.of(number.replaceAll("")) + "#" + offset;
    }

    /** Text that stands inside a line which is content is content, too. */
    private void mark(List<Edge> page, List<Edge> all) {
        for (Edge edge : page) {
            Optional<String> reason = reason(edge, all);
            if (reason.isEmpty()) {
                return;
            }
            reasonByLine.put(edge.line().number(), reason.get());
        }
    }

    private Optional<String> reason(Edge edge, List<Edge> edges) {
        Set<Integer> repeats = new HashSet<>();
        for (Edge other : edges) {
            if (other.head() == edge.head()
                    && other.text().equals(edge.text())
                    && Math.abs(other.distance() - edge.distance()) < SAME_HEIGHT) {
                repeats.add(other.line().page());
            }
        }
        PdfLine line = edge.line();
        if (edge.text().equals("#")) {
            boolean own = line.text().replaceFirst("^\\D+", "").matches(line.page() + "(\\D.*)?");
            return repeats.size() >= 2 || own ? Optional.of("sidetall") : Optional.empty();
        }
        boolean heading = line.size() > 1.1 * bodySize;
        boolean small = line.size() < 0.95 * bodySize;
        boolean repeated =
                heading
                        ? repeats.size() > LEAST_PAGES && 2 * repeats.size() > pages
                        : repeats.size() >= LEAST_PAGES || (small && repeats.size() >= 2);
        if (!repeated || edge.text().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(edge.head() ? "topptekst som går igjen" : "bunntekst som går igjen");
    }
}
