package no.strategisvar.eval.report;

import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The report as one page that needs nothing beside it. */
public final class HtmlReport {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Strategisvar: {title}</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 84rem;
              padding: 0 1rem; color: #1b1b1b; background: #fff }
            .wide { overflow-x: auto }
            table { border-collapse: collapse; font-size: .8rem; margin: 1rem 0 }
            th, td { padding: .2rem .5rem; border-bottom: 1px solid #ccc; text-align: right;
              vertical-align: top; white-space: nowrap }
            th:first-child, td:first-child { text-align: left }
            tbody th { font-weight: normal } td small { display: block; color: #555 }
            th:first-child, td:first-child { position: sticky; left: 0; background: #fff }
            .plots { display: flex; flex-wrap: wrap; gap: 0 2rem }
            figure { margin: 1.5rem 0; max-width: 36rem } figcaption { font-weight: 600 }
            svg { width: 36rem; max-width: 100%; font: 12px system-ui, sans-serif }
            .bar { fill: #8fbdd1 } .whisker { stroke: #111; stroke-width: 2 }
            .frame { fill: none; stroke: #888 }
            polyline { fill: none } .first { stroke: #0b5d84; stroke-width: 2 }
            .second { stroke: #b3401a; stroke-width: 2; stroke-dasharray: 7 3 }
            .guide { stroke: #777; stroke-dasharray: 2 3 } .label { fill: #555; font-size: 11px }
            details { border-top: 1px solid #ccc; padding: .4rem 0 }
            dt { font-weight: 600 } .said { white-space: pre-wrap }
            </style></head><body>
            <h1>Strategisvar: {title}</h1>
            """;

    /** How many kinds fit on a page beside each other. */
    private static final int ACROSS = 10;

    private HtmlReport() {}

    /** The page of a report; the trials are those it was made from. */
    public static String of(Report report, List<Trial> trials) {
        StringBuilder page = new StringBuilder();
        page.append(HEAD.replace("{title}", Markup.escape(report.label())));
        page.append(
                String.format(
                        Locale.ROOT,
                        "<p>%s half, %s: %d questions in %.1f s. Latency p50 %.1f ms, p95 %.1f ms."
                                + " Test half last run: %s.</p>%n",
                        Markup.escape(report.split()),
                        Markup.escape(report.date()),
                        report.entries().size(),
                        report.seconds(),
                        report.latency().p50(),
                        report.latency().p95(),
                        Markup.escape(Objects.requireNonNullElse(report.lastTest(), "never"))));
        if (report.model() != null) {
            page.append("<p>Model: " + Markup.escape(report.model().line()) + ".</p>\n");
        }
        if (report.judge() != null) {
            page.append("<p>Judge: " + Markup.escape(report.judge().line()) + ".</p>\n");
        }
        page.append("<p>Small figures: 95 % bootstrap interval and number of questions.</p>\n");
        page.append(
                table(
                        report,
                        "All questions, by language and by persona",
                        columns(report, List.of("all", "language", "persona"))));
        List<Column> kinds = columns(report, List.of("kind"));
        for (int from = 0; from < kinds.size(); from += ACROSS) {
            List<Column> some = kinds.subList(from, Math.min(from + ACROSS, kinds.size()));
            page.append(table(report, from == 0 ? "By kind" : "By kind, more of them", some));
        }
        page.append("<div class=\"plots\">\n");
        for (String metric : List.of("recall@5", "recall@10")) {
            List<Report.Figure> figures =
                    report.groups("kind").stream()
                            .flatMap(kind -> report.figure("kind", kind, metric).stream())
                            .toList();
            page.append(BarPlot.of(metric + " by kind", figures));
        }
        page.append(SupportPlots.of(trials)).append("</div>\n");
        page.append(failures(report, trials));
        return page.append("</body></html>\n").toString();
    }

    /** A group of questions. */
    private record Column(String by, String group) {}

    private static List<Column> columns(Report report, List<String> sorts) {
        return sorts.stream()
                .flatMap(by -> report.groups(by).stream().map(group -> new Column(by, group)))
                .toList();
    }

    /** Groups across and metrics down: there are more metrics than a page is wide. */
    private static String table(Report report, String title, List<Column> columns) {
        StringBuilder table = new StringBuilder("<h2>" + Markup.escape(title) + "</h2>\n");
        table.append("<div class=\"wide\" tabindex=\"0\"><table><thead><tr>");
        table.append("<th scope=\"col\">metric</th>");
        columns.forEach(column ->
                table.append("<th scope=\"col\">" + Markup.escape(column.group()) + "</th>"));
        table.append("</tr></thead><tbody>\n");
        for (String metric : report.metrics()) {
            table.append("<tr><th scope=\"row\">" + Markup.escape(metric) + "</th>");
            columns.forEach(column -> table.append(cell(report, column, metric)));
            table.append("</tr>\n");
        }
        return table.append("</tbody></table></div>\n").toString();
    }

    private static String cell(Report report, Column column, String metric) {
        return report.figure(column.by(), column.group(), metric)
                .map(f ->
                        "<td>%s<small>%s–%s · %d</small></td>"
                                .formatted(
                                        Markup.figure(f.mean()),
                                        Markup.rough(f.low()),
                                        Markup.rough(f.high()),
                                        f.n()))
                .orElse("<td>–</td>");
    }

    private static String failures(Report report, List<Trial> trials) {
        StringBuilder html = new StringBuilder();
        int count = 0;
        for (int i = 0; i < trials.size(); i++) {
            List<String> failed = Failures.of(report.entries().get(i));
            if (!failed.isEmpty()) {
                html.append(Failures.html(trials.get(i), report.entries().get(i), failed));
                count++;
            }
        }
        return "<h2>Failed questions (%d)</h2>\n".formatted(count) + html;
    }
}
