package no.strategisvar.eval.report;

import no.strategisvar.eval.statistic.PairedTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Two runs side by side, question by question. */
public final class Comparison {

    private Comparison() {}

    /** A line for each metric; only questions that have it in both runs count. */
    public static String of(Report first, Report second) {
        StringBuilder text = new StringBuilder();
        text.append("A  %s · %s · %s%n".formatted(first.label(), first.split(), first.date()));
        text.append("B  %s · %s · %s%n%n".formatted(second.label(), second.split(), second.date()));
        text.append(
                "%-20s %5s %8s %8s %9s   %-18s %8s%n"
                        .formatted("metric", "n", "A", "B", "B - A", "95 % interval", "p"));
        for (String metric : first.metrics()) {
            double[][] pairs = pairs(first, second, metric);
            if (pairs[0].length > 0) {
                text.append(line(metric, pairs[0], pairs[1]));
            }
        }
        text.append(
                """

                Interval: paired bootstrap. p: randomisation test, two-sided, each metric by itself;
                of twenty metrics one is expected below 0.05 by chance alone.
                """);
        return text.toString();
    }

    private static String line(String metric, double[] a, double[] b) {
        PairedTest.Difference difference = PairedTest.of(a, b);
        return String.format(
                Locale.ROOT,
                "%-20s %5d %8.3f %8.3f %+9.3f   %+.3f – %+.3f    %8.4f%n",
                metric,
                a.length,
                mean(a),
                mean(b),
                difference.interval().mean(),
                difference.interval().low(),
                difference.interval().high(),
                difference.p());
    }

    private static double[][] pairs(Report first, Report second, String metric) {
        Map<String, Double> before = values(first, metric);
        Map<String, Double> after = values(second, metric);
        List<String> ids = before.keySet().stream().filter(after::containsKey).toList();
        return new double[][] {in(before, ids), in(after, ids)};
    }

    private static double[] in(Map<String, Double> values, List<String> ids) {
        return ids.stream().mapToDouble(id -> Objects.requireNonNull(values.get(id))).toArray();
    }

    private static Map<String, Double> values(Report report, String metric) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Report.Entry entry : report.entries()) {
            Double value = entry.values().get(metric);
            if (value != null) {
                values.put(entry.id(), value);
            }
        }
        return values;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
