package no.strategisvar.eval.report;

import java.util.List;
import java.util.stream.Collectors;

/** Lines over the unit square, as inline SVG. */
final class LinePlot {

    private static final int SIDE = 300;
    private static final int LEFT = 40;
    private static final int TOP = 10;

    private LinePlot() {}

    /** A point of a line; both between 0 and 1. */
    record Point(double x, double y) {}

    /**
     * A line.
     *
     * @param style its CSS class: {@code first}, {@code second} or {@code guide}
     */
    record Line(String name, String style, List<Point> points) {}

    static String of(String title, String xLabel, List<Line> lines) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                """
                <figure><figcaption>%s</figcaption>
                <svg viewBox="0 0 560 360" width="560" role="img" aria-label="%s">
                <rect class="frame" x="%d" y="%d" width="%d" height="%d"/>
                <text x="%d" y="%d" text-anchor="middle">%s</text>
                <text x="34" y="%d" text-anchor="end">1</text>
                <text x="34" y="%d" text-anchor="end">0</text>
                """
                        .formatted(
                                Markup.escape(title),
                                Markup.escape(title),
                                LEFT,
                                TOP,
                                SIDE,
                                SIDE,
                                LEFT + SIDE / 2,
                                TOP + SIDE + 34,
                                Markup.escape(xLabel),
                                TOP + 8,
                                TOP + SIDE));
        for (int i = 0; i < lines.size(); i++) {
            svg.append(line(lines.get(i), i));
        }
        return svg.append("</svg></figure>\n").toString();
    }

    private static String line(Line line, int number) {
        String points =
                line.points().stream()
                        .map(p ->
                                Markup.at(LEFT + p.x() * SIDE)
                                        + ","
                                        + Markup.at(TOP + (1 - p.y()) * SIDE))
                        .collect(Collectors.joining(" "));
        int y = TOP + 20 + number * 20;
        return """
        <polyline class="%s" points="%s"/>
        <line class="%s" x1="350" x2="370" y1="%d" y2="%d"/>
        <text x="376" y="%d">%s</text>
        """
                .formatted(
                        line.style(),
                        points,
                        line.style(),
                        y,
                        y,
                        y + 4,
                        Markup.escape(line.name()));
    }
}
