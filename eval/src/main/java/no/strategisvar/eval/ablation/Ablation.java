package no.strategisvar.eval.ablation;

import no.strategisvar.eval.bench.TemporaryFolder;
import no.strategisvar.eval.statistic.Bootstrap;
import no.strategisvar.eval.statistic.Interval;
import no.strategisvar.index.SearchOptions;
import no.strategisvar.index.dense.SearchModels;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A table of what each step brings on one set: the figures without it, and the difference to the
 * whole, question by question, with its bootstrap interval.
 */
public final class Ablation {

    private static final String HEADING =
            """
            | without | Recall@5 | Δ [95 %] | MRR@10 | Δ [95 %] | nDCG@10 | Δ [95 %] |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    private Ablation() {}

    /**
     * The table of a set, in Markdown.
     *
     * @param models those that take part in the search; each has a row, and the others have them on
     */
    public static String table(TestSet set, SearchModels models) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            List<Figures> whole = set.ask(SearchOptions.DEFAULT, models, folder.path());
            StringBuilder table = new StringBuilder(set.name()).append("\n\n").append(HEADING);
            table.append(row("– (all steps on)", whole, whole));
            for (Step step : Step.all(models)) {
                table.append(
                        row(step.name(), whole, set.ask(step.options(), models, folder.path())));
            }
            return table.append(omissions(models)).toString();
        }
    }

    /** A figure that a model was missing from is not what it seems. */
    private static String omissions(SearchModels models) {
        long dense = models.omissions().dense();
        long reranker = models.omissions().reranker();
        return dense + reranker == 0
                ? ""
                : "\nSearches that went on without vectors: %d, without reranking: %d.\n"
                        .formatted(dense, reranker);
    }

    private static String row(String name, List<Figures> whole, List<Figures> without) {
        StringBuilder row = new StringBuilder("| ").append(name).append(" |");
        for (ToDoubleFunction<Figures> column : Figures.COLUMNS) {
            double[] values = without.stream().mapToDouble(column).toArray();
            double[] before = whole.stream().mapToDouble(column).toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            row.append(String.format(Locale.ROOT, " %.3f | ", mean))
                    .append(difference(before, values))
                    .append(" |");
        }
        return row.append('\n').toString();
    }

    private static String difference(double[] whole, double[] without) {
        double[] differences = new double[whole.length];
        for (int i = 0; i < whole.length; i++) {
            differences[i] = without[i] - whole[i];
        }
        if (Arrays.stream(differences).allMatch(d -> d == 0)) {
            return "";
        }
        Interval interval = Bootstrap.mean(differences);
        return String.format(
                Locale.ROOT,
                "%+.3f [%+.3f, %+.3f]",
                interval.mean(),
                interval.low(),
                interval.high());
    }
}
