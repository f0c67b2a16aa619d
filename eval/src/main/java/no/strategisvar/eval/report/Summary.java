package no.strategisvar.eval.report;

import no.strategisvar.eval.metric.Metric;
import no.strategisvar.eval.metric.Metrics;
import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.statistic.Bootstrap;
import no.strategisvar.eval.statistic.Interval;
import no.strategisvar.eval.statistic.Quantile;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a report out of the trials of a run. */
public final class Summary {

    private static final double NANOS_IN_MILLI = 1e6;

    private final Metrics metrics;

    public Summary(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * What the report says at its head.
     *
     * @param lastTest when the test half was last run, or null
     */
    public record Head(
            String label, String split, LocalDate date, @Nullable String lastTest, Duration took) {}

    /** The report of a run; there must be at least one trial. */
    public Report report(Head head, List<Trial> trials) {
        List<Report.Entry> entries = trials.stream().map(this::entry).toList();
        List<Report.Figure> figures = new ArrayList<>();
        add(figures, "all", entries, _ -> "all");
        add(figures, "kind", entries, Report.Entry::kind);
        add(figures, "language", entries, Report.Entry::language);
        add(figures, "persona", entries, Report.Entry::persona);
        double[] millis = entries.stream().mapToDouble(Report.Entry::millis).toArray();
        return new Report(
                head.label(),
                head.split().toLowerCase(Locale.ROOT),
                head.date().toString(),
                head.lastTest(),
                head.took().toMillis() / 1000.0,
                new Report.Latency(Quantile.of(millis, 0.5), Quantile.of(millis, 0.95)),
                figures,
                entries);
    }

    private Report.Entry entry(Trial trial) {
        return new Report.Entry(
                trial.question().id(),
                trial.question().kind(),
                trial.question().language(),
                trial.question().persona(),
                trial.reply().outcome(),
                trial.nanos() / NANOS_IN_MILLI,
                metrics.of(trial));
    }

    private void add(
            List<Report.Figure> figures,
            String by,
            List<Report.Entry> entries,
            Function<Report.Entry, String> group) {
        Map<String, List<Report.Entry>> groups =
                entries.stream()
                        .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        groups.forEach((name, members) -> {
            for (Metric metric : metrics.all()) {
                double[] values =
                        members.stream()
                                .map(entry -> entry.values().get(metric.name()))
                                .filter(value -> value != null)
                                .mapToDouble(Double::doubleValue)
                                .toArray();
                if (values.length > 0) {
                    Interval i = Bootstrap.mean(values);
                    figures.add(
                            new Report.Figure(
                                    by, name, metric.name(), i.n(), i.mean(), i.low(), i.high()));
                }
            }
        });
    }
}
