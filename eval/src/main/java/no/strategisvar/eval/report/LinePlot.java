package no.strategisvar.eval.report;

import java.util.List;
import java.util.stream.Collectors;

/** Lines over the unit square, as inline SVG. */
final class LinePlot {

    private static final int SIDE = 300;
    private static final int LEFT = 40;
    private static final int TOP = 10;
    private static final List<Double> TICKS = List.of(0.0, 0.5, 1.0);

    private LinePlot() {}

    /** A point of a line; both between 0 and 1. */
    record Point(double x, double y) {}

    /**
     * A line.
     *
     * @param style its CSS class: {@code first}, {@code second} or {@code guide}
     * @param labels what stands at each point; none, or as many as there are points
     */
    record Line(String name, String style, List<Point> points, List<String> labels) {
        Line(String name, String style, List<Point> points) {
            this(name, style, points, List.of());
        }
    }

    static String of(String title, String xLabel, List<Line> lines) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                """
                <figure><figcaption>%s</figcaption>
                <svg viewBox="0 0 560 360" width="560" role="img" aria-label="%s">
                <rect class="frame" x="%d" y="%d" width="%d" height="%d"/>
                <text x="%d" y="%d" text-anchor="middle">%s</text>
                """
                        .formatted(
                                Markup.escape(title),
                                Markup.escape(title),
                                LEFT,
                                TOP,
                                SIDE,
                                SIDE,
                                LEFT + SIDE / 2,
                                TOP + SIDE + 36,
                                Markup.escape(xLabel)));
        TICKS.forEach(tick -> svg.append(tick(tick)));
        for (int i = 0; i < lines.size(); i++) {
            svg.append(line(lines.get(i), i));
        }
        return svg.append("</svg></figure>\n").toString();
    }

    /** A figure on both axes. */
    private static String tick(double at) {
        return """
        <text x="%d" y="%s" text-anchor="end">%s</text>
        <text x="%s" y="%d" text-anchor="middle">%s</text>
        """
                .formatted(
                        LEFT - 6,
                        Markup.at(y(at) + 4),
                        Markup.at(at),
                        Markup.at(x(at)),
                        TOP + SIDE + 18,
                        Markup.at(at));
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return TOP + (1 - share) * SIDE;
    }

    private static String line(Line line, int number) {
        String points =
                line.points().stream()
                        .map(p -> Markup.at(x(p.x())) + "," + Markup.at(y(p.y())))
                        .collect(Collectors.joining(" "));
        int y = TOP + 20 + number * 20;
        return """
        <polyline class="%s" points="%s"/>
        %s<line class="%s" x1="350" x2="370" y1="%d" y2="%d"/>
        <text x="376" y="%d">%s</text>
        """
                .formatted(
                        line.style(),
                        points,
                        labels(line),
                        line.style(),
                        y,
                        y,
                        y + 4,
                        Markup.escape(line.name()));
    }

    private static String labels(Line line) {
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < line.labels().size(); i++) {
            Point point = line.points().get(i);
            svg.append(
                    "<text class=\"label\" x=\"%s\" y=\"%s\">%s</text>\n"
                            .formatted(
                                    Markup.at(x(point.x()) + 5),
                                    Markup.at(y(point.y()) - 4),
                                    Markup.escape(line.labels().get(i))));
        }
        return svg.toString();
    }
}
