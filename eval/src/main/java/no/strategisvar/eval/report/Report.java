package no.strategisvar.eval.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.eval.run.Judgement;
import no.strategisvar.eval.statistic.Quantile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A run in figures: what {@code report.json} holds, and what two runs are compared by.
 *
 * @param label what the person called the run
 * @param split {@code dev}, {@code test} or {@code all}
 * @param date the day of the run
 * @param lastTest when the test half was last run, as its log says; null when it never was
 * @param seconds how long the whole run took
 * @param model what the language model did; null in a run without one
 * @param judge who judged the answers; null where nobody did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(
        String label,
        String split,
        String date,
        @Nullable String lastTest,
        double seconds,
        Latency latency,
        @Nullable ModelUse model,
        @Nullable JudgeUse judge,
        List<Figure> figures,
        List<Entry> entries) {

    private static final ObjectMapper JSON = new JsonMapper();

    /** How long an answer took, in milliseconds. */
    public record Latency(double p50, double p95) {
        static Latency of(double[] millis) {
            return millis.length == 0
                    ? new Latency(0, 0)
                    : new Latency(Quantile.of(millis, 0.5), Quantile.of(millis, 0.95));
        }
    }

    /**
     * One figure of one group of questions.
     *
     * @param by {@code all}, {@code kind}, {@code language} or {@code persona}
     * @param n how many of the group's questions have it
     * @param low the lower end of the 95 % interval
     */
    public record Figure(
            String by, String group, String metric, int n, double mean, double low, double high) {}

    /**
     * One question with the values that it has.
     *
     * @param model the model that wrote the reply; null when it is the documents' own words
     * @param rulings what a judge said of it, run by run; none where it was not judged
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Entry(
            String id,
            String kind,
            String language,
            String persona,
            String outcome,
            double millis,
            Map<String, Double> values,
            @Nullable String model,
            List<Ruled> rulings) {
        public Entry {
            rulings = rulings == null ? List.of() : List.copyOf(rulings);
        }
    }

    /**
     * One ruling of a judge.
     *
     * @param verdict {@code correct}, {@code partly}, {@code wrong}, {@code unreadable}, or {@code
     *     failed}
     * @param faithful null where there is no verdict
     * @param said the judge's reason; else its text or why there is none
     * @param respondedBy the model's id as the response has it, or empty
     */
    public record Ruled(
            String verdict,
            @Nullable Boolean faithful,
            String said,
            List<String> unsupported,
            String respondedBy,
            long promptTokens,
            long answerTokens) {

        static Ruled of(Judgement.Ruling ruling) {
            return switch (ruling.reading()) {
                case Judgement.Verdict v ->
                        of(
                                ruling,
                                v.grade().name().toLowerCase(Locale.ROOT),
                                v.faithful(),
                                v.reason(),
                                v.unsupported());
                case Judgement.Unreadable(String text) ->
                        of(ruling, "unreadable", null, text, List.of());
                case Judgement.Failed(String fault) -> of(ruling, "failed", null, fault, List.of());
            };
        }

        private static Ruled of(
                Judgement.Ruling ruling,
                String verdict,
                @Nullable Boolean faithful,
                String said,
                List<String> unsupported) {
            return new Ruled(
                    verdict,
                    faithful,
                    said,
                    unsupported,
                    ruling.model(),
                    ruling.promptTokens(),
                    ruling.answerTokens());
        }

        /** For people. */
        String line() {
            String faith = faithful == null ? "" : faithful ? ", faithful" : ", not faithful";
            String claims = unsupported.isEmpty() ? "" : " Does not follow: " + unsupported;
            return verdict + faith + ": " + said + claims;
        }
    }

    public Report {
        figures = List.copyOf(figures);
        entries = List.copyOf(entries);
    }

    /** The figure of a metric for a group. */
    public Optional<Figure> figure(String by, String group, String metric) {
        return figures.stream()
                .filter(f -> f.by().equals(by) && f.group().equals(group))
                .filter(f -> f.metric().equals(metric))
                .findFirst();
    }

    /** The groups of a table, in order. */
    List<String> groups(String by) {
        return figures.stream()
                .filter(f -> f.by().equals(by))
                .map(Figure::group)
                .distinct()
                .toList();
    }

    /** The metrics that any question has, in order. */
    public List<String> metrics() {
        return figures.stream()
                .filter(f -> f.by().equals("all"))
                .map(Figure::metric)
                .distinct()
                .toList();
    }

    /** Reads {@code report.json}. */
    public static Report read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Report.class);
    }

    /** Writes {@code report.json}. */
    public void write(Path file) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }
}
