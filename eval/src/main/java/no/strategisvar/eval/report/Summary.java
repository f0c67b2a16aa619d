package no.strategisvar.eval.report;

import no.strategisvar.eval.metric.Metrics;
import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.statistic.Bootstrap;
import no.strategisvar.eval.statistic.Interval;

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

    private final Metrics metrics;

    public Summary(Metrics metrics) {
        this.metrics = metrics;
    }

    /**
     * What the report says at its head.
     *
     * @param lastTest when the test half was last run, or null
     * @param model the language model that could write, or null
     * @param judge who judged the answers, or null
     */
    public record Head(
            String label,
            String split,
            LocalDate date,
            @Nullable String lastTest,
            Duration took,
            @Nullable String model,
            JudgeUse.@Nullable Who judge) {

        /** The same, judged. */
        public Head judgedBy(JudgeUse.Who who) {
            return new Head(label, split, date, lastTest, took, model, who);
        }

        /** The head of a run that no language model had a part in. */
        public Head(
                String label,
                String split,
                LocalDate date,
                @Nullable String lastTest,
                Duration took) {
            this(label, split, date, lastTest, took, null, null);
        }
    }

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
                Report.Latency.of(millis),
                head.model() == null ? null : ModelUse.of(head.model(), trials),
                judge(head, trials),
                figures,
                entries);
    }

    private static @Nullable JudgeUse judge(Head head, List<Trial> trials) {
        JudgeUse.@Nullable Who judge = head.judge();
        return judge == null
                ? null
                : JudgeUse.of(judge, judge.model().equals(head.model()), trials);
    }

    private Report.Entry entry(Trial trial) {
        return new Report.Entry(
                trial.question().id(),
                trial.question().kind(),
                trial.question().language(),
                trial.question().persona(),
                trial.reply().outcome(),
                trial.millis(),
                metrics.of(trial),
                trial.reply().origin().model(),
                trial.judgement().stream()
                        .flatMap(judgement -> judgement.rulings().stream())
                        .map(Report.Ruled::of)
                        .toList());
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
            for (String metric : metrics.names()) {
                double[] values =
                        members.stream()
                                .map(entry -> entry.values().get(metric))
                                .filter(value -> value != null)
                                .mapToDouble(Double::doubleValue)
                                .toArray();
                if (values.length > 0) {
                    Interval i = Bootstrap.mean(values);
                    figures.add(
                            new Report.Figure(
                                    by, name, metric, i.n(), i.mean(), i.low(), i.high()));
                }
            }
        });
    }
}
