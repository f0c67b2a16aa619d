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
import java.util.regex.Pattern;

/**
 * Finds running headers, running footers and page numbers: lines at the head or foot of a page that
 * other pages repeat at the same height, whatever number stands in them.
 */
final class RunningLines {

    /** So many lines from the head or the foot of a page may be running lines. */
    private static final int EDGE_LINES = 3;

    private static final int LEAST_PAGES = 3;
    private static final double SAME_HEIGHT = 4;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(side|s\\.|page)?\\s*[-–—|]?\\s*\\d{1,4}\\s*[-–—|]?(\\s*(av|/|of)\\s*\\d{1,4})?");

    private record Edge(PdfLine line, boolean head, String text) {
        double distance() {
            return head ? line.y() : line.fromBottom();
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
        List<Edge> edges = byPage.values().stream().flatMap(page -> edges(page).stream()).toList();
        for (Edge edge : edges) {
            reason(edge, edges).ifPresent(reason -> reasonByLine.put(edge.line().number(), reason));
        }
    }

    /** Why a line is no content; nothing when it is. */
    Optional<Furniture> furniture(PdfLine line) {
        return Optional.ofNullable(reasonByLine.get(line.number()))
                .map(reason -> new Furniture(line, reason));
    }

    private static List<Edge> edges(List<PdfLine> page) {
        List<PdfLine> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(PdfLine::y));
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            PdfLine line = sorted.get(i);
            String key = Letters.of(line.text().replaceAll("\\d+", "0"));
            if (i < EDGE_LINES) {
                edges.add(new Edge(line, true, key));
            }
            if (i >= sorted.size() - EDGE_LINES) {
                edges.add(new Edge(line, false, key));
            }
        }
        return edges;
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
        if (PAGE_NUMBER.matcher(line.text().strip()).matches()) {
            boolean own = line.text().replaceAll("\\D", "").equals(String.valueOf(line.page()));
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
        return Optional.of(
                edge.head() ? "topptekst som går igjen" : "bunntekst som går igjen");
    }
}
