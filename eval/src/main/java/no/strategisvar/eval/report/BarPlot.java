package no.strategisvar.eval.report;

import java.util.List;

/** A bar for each group, with its interval as a whisker, as inline SVG. */
final class BarPlot {

    private static final int LABELS = 130;
    private static final int WIDTH = 420;
    private static final int ROW = 22;

    private BarPlot() {}

    /** The plot of a metric by kind; figures must lie between 0 and 1. */
    static String of(String title, List<Report.Figure> figures) {
        int height = ROW * figures.size() + 30;
        StringBuilder svg = new StringBuilder();
        svg.append(
                """
                <figure><figcaption>%s</figcaption>
                <svg viewBox="0 0 %d %d" width="%d" role="img" aria-label="%s">
                """
                        .formatted(
                                Markup.escape(title),
                                LABELS + WIDTH + 70,
                                height,
                                LABELS + WIDTH + 70,
                                Markup.escape(title)));
        for (int i = 0; i < figures.size(); i++) {
            svg.append(row(figures.get(i), i * ROW + 10));
        }
        return svg.append("</svg></figure>\n").toString();
    }

    private static String row(Report.Figure figure, int y) {
        int middle = y + 8;
        return """
        <text x="%d" y="%d" text-anchor="end">%s</text>
        <rect class="bar" x="%d" y="%d" width="%s" height="14"/>
        <line class="whisker" x1="%s" x2="%s" y1="%d" y2="%d"/>
        <text x="%d" y="%d">%s (%d)</text>
        """
                .formatted(
                        LABELS - 6,
                        y + 12,
                        Markup.escape(figure.group()),
                        LABELS,
                        y + 1,
                        Markup.at(figure.mean() * WIDTH),
                        Markup.at(LABELS + figure.low() * WIDTH),
                        Markup.at(LABELS + figure.high() * WIDTH),
                        middle,
                        middle,
                        LABELS + WIDTH + 6,
                        y + 12,
                        Markup.figure(figure.mean()),
                        figure.n());
    }
}
