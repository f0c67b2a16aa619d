package no.strategisvar.eval.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The short text for the terminal. */
public final class TextReport {

    private static final List<String> COLUMNS =
            List.of("recall@5", "ndcg@10", "outcome", "fact-recall", "citation-precision");

    private TextReport() {}

    /** All metrics with their intervals, then a small table by kind and by language. */
    public static String of(Report report) {
        StringBuilder text = new StringBuilder();
        text.append(
                "%s · %s · %s · %d questions in %.1f s%n"
                        .formatted(
                                report.label(),
                                report.split(),
                                report.date(),
                                report.entries().size(),
                                report.seconds()));
        text.append("test half last run: ")
                .append(report.lastTest() == null ? "never" : report.lastTest())
                .append(System.lineSeparator());
        text.append("%n%-20s %5s %8s   %s%n".formatted("metric", "n", "mean", "95 % interval"));
        for (String metric : report.metrics()) {
            report.figure("all", "all", metric)
                    .ifPresent(f ->
                            text.append(
                                    String.format(
                                            Locale.ROOT,
                                            "%-20s %5d %8.3f   %.3f – %.3f%n",
                                            metric,
                                            f.n(),
                                            f.mean(),
                                            f.low(),
                                            f.high())));
        }
        text.append(
                String.format(
                        Locale.ROOT,
                        "latency              p50 %.1f ms, p95 %.1f ms%n",
                        report.latency().p50(),
                        report.latency().p95()));
        if (report.model() != null) {
            text.append("model: ").append(report.model().line()).append(System.lineSeparator());
        }
        if (report.judge() != null) {
            text.append("judge: ").append(report.judge().line()).append(System.lineSeparator());
        }
        table(text, report, "kind");
        table(text, report, "language");
        return text.toString();
    }

    private static void table(StringBuilder text, Report report, String by) {
        text.append("%n%-14s".formatted(by));
        COLUMNS.forEach(column -> text.append(" %18s".formatted(column)));
        text.append(System.lineSeparator());
        for (String group : report.groups(by)) {
            text.append("%-14s".formatted(group))
                    .append(
                            COLUMNS.stream()
                                    .map(column -> cell(report, by, group, column))
                                    .collect(Collectors.joining()))
                    .append(System.lineSeparator());
        }
    }

    private static String cell(Report report, String by, String group, String metric) {
        return report.figure(by, group, metric)
                .map(f -> String.format(Locale.ROOT, " %12.3f (%3d)", f.mean(), f.n()))
                .orElse(" %18s".formatted("–"));
    }
}
