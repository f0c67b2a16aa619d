package no.strategisvar.eval.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.eval.metric.Metric;
import no.strategisvar.eval.report.Report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the development half must reach: {@code eval/baseline.json}. Raising or lowering it is a
 * reviewed change of that file.
 */
public record Baseline(String split, Map<String, Limit> metrics) {

    private static final ObjectMapper JSON = new JsonMapper();

    /** Promises of the product; nothing is lost here. */
    private static final List<String> PROMISES = List.of("verbatim", "page", "citation-recall");

    private static final double TOLERANCE = 0.02;
    private static final double LANGUAGE_TOLERANCE = 2;

    /** A figure, and how far below it a run may fall (above it where less is better). */
    public record Limit(double value, double tolerance) {}

    public Baseline {
        metrics = Map.copyOf(metrics);
    }

    public static Baseline read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Baseline.class);
    }

    /** The baseline that a run just meets; tolerances that a person set before are kept. */
    public static Baseline of(Report report, List<Metric> metrics, Map<String, Limit> before) {
        Map<String, Limit> limits = new LinkedHashMap<>();
        for (Metric metric : metrics) {
            report.figure("all", "all", metric.name())
                    .ifPresent(figure -> {
                        Limit known = before.get(metric.name());
                        double tolerance = known == null ? tolerance(metric) : known.tolerance();
                        double value = Math.round(figure.mean() * 10_000) / 10_000.0;
                        limits.put(metric.name(), new Limit(value, tolerance));
                    });
        }
        return new Baseline(report.split(), limits);
    }

    private static double tolerance(Metric metric) {
        if (!metric.isHigherBetter()) {
            return LANGUAGE_TOLERANCE;
        }
        return PROMISES.contains(metric.name()) ? 0.0001 : TOLERANCE;
    }

    /** What a run falls short of, a line each; empty when it passes. */
    public List<String> shortfalls(Report report, List<Metric> all) {
        List<String> shortfalls = new ArrayList<>();
        for (Metric metric : all) {
            Limit limit = metrics.get(metric.name());
            if (limit == null) {
                continue;
            }
            double sign = metric.isHigherBetter() ? 1 : -1;
            double mean =
                    report.figure("all", "all", metric.name())
                            .map(Report.Figure::mean)
                            .orElse(-sign * Double.MAX_VALUE);
            if (sign * (mean - limit.value()) < -limit.tolerance()) {
                shortfalls.add(
                        String.format(
                                Locale.ROOT,
                                "%s is %.4f; the baseline is %.4f with a tolerance of %.4f",
                                metric.name(),
                                mean,
                                limit.value(),
                                limit.tolerance()));
            }
        }
        return shortfalls;
    }

    /** Writes the file, a line for each metric in the order of the metrics. */
    public void write(Path file, List<Metric> all) throws IOException {
        StringBuilder json = new StringBuilder();
        json.append("{\n  \"split\": ").append(JSON.writeValueAsString(split));
        json.append(",\n  \"metrics\": {");
        String separator = "\n";
        for (Metric metric : all) {
            Limit limit = metrics.get(metric.name());
            if (limit != null) {
                json.append(separator)
                        .append("    ")
                        .append(JSON.writeValueAsString(metric.name()))
                        .append(": ")
                        .append(JSON.writeValueAsString(limit));
                separator = ",\n";
            }
        }
        Files.writeString(file, json.append("\n  }\n}\n"));
    }
}
