package no.strategisvar.eval.beir;

import no.strategisvar.eval.bench.TemporaryFolder;
import no.strategisvar.eval.statistic.Quantile;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.SearchFilter;
import no.strategisvar.index.SearchOptions;
import no.strategisvar.index.dense.SearchModels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The product's own analysis and retrieval over a collection, on one thread: every question to a
 * depth of 100, after a first pass over some of them that is not timed.
 *
 * @param buildSeconds to build the index in an empty folder and open it
 */
public record BeirRun(
        String name,
        int texts,
        int queries,
        double ndcg10,
        double recall5,
        double recall10,
        double recall100,
        double mrr10,
        double buildSeconds,
        double megabytes,
        double p50Millis,
        double p99Millis) {

    /** The names of the figures of {@link #line()}. */
    public static final String HEADING =
            "%-18s %7s %7s %8s %7s %7s %7s %7s %8s %8s %8s %8s"
                    .formatted(
                            "collection",
                            "texts",
                            "queries",
                            "nDCG@10",
                            "R@5",
                            "R@10",
                            "R@100",
                            "MRR@10",
                            "build s",
                            "MB",
                            "p50 ms",
                            "p99 ms");

    private static final int DEPTH = 100;
    private static final int WARM_UP = 300;
    private static final double NANOS = 1e9;
    private static final double NANOS_IN_MILLI = 1e6;

    /** Builds an index in a temporary folder and asks every question. */
    public static BeirRun of(BeirFolder folder) throws IOException {
        try (TemporaryFolder place = TemporaryFolder.create()) {
            long start = System.nanoTime();
            try (PassageIndex index = PassageIndex.open(BeirCorpus.of(folder), place.path())) {
                double seconds = (System.nanoTime() - start) / NANOS;
                folder.queries().values().stream().limit(WARM_UP).forEach(q -> ask(index, q));
                List<RankingFigures> figures = new ArrayList<>();
                double[] millis = new double[folder.queries().size()];
                for (Map.Entry<String, String> query : folder.queries().entrySet()) {
                    long asked = System.nanoTime();
                    List<String> ranked = ask(index, query.getValue());
                    millis[figures.size()] = (System.nanoTime() - asked) / NANOS_IN_MILLI;
                    figures.add(
                            RankingFigures.of(
                                    ranked,
                                    Objects.requireNonNull(folder.relevant().get(query.getKey()))));
                }
                return new BeirRun(
                        folder.name(),
                        folder.texts().size(),
                        figures.size(),
                        mean(figures, RankingFigures::ndcg10),
                        mean(figures, RankingFigures::recall5),
                        mean(figures, RankingFigures::recall10),
                        mean(figures, RankingFigures::recall100),
                        mean(figures, RankingFigures::mrr10),
                        seconds,
                        place.size() / 1e6,
                        Quantile.of(millis, 0.5),
                        Quantile.of(millis, 0.99));
            }
        }
    }

    /**
     * Asks every question with steps of the retrieval switched off, untimed; in the order of the
     * questions' ids.
     *
     * @param place for the index; one that is there already is used again
     */
    public static List<RankingFigures> perQuestion(
            BeirFolder folder, SearchOptions options, SearchModels models, Path place)
            throws IOException {
        try (PassageIndex index =
                PassageIndex.open(BeirCorpus.of(folder), place, options, models)) {
            List<RankingFigures> figures = new ArrayList<>();
            for (Map.Entry<String, String> query : new TreeMap<>(folder.queries()).entrySet()) {
                figures.add(
                        RankingFigures.of(
                                ask(index, query.getValue()),
                                Objects.requireNonNull(folder.relevant().get(query.getKey()))));
            }
            return figures;
        }
    }

    private static List<String> ask(PassageIndex index, String question) {
        return index.passages(index.query(question), SearchFilter.NONE, DEPTH).stream()
                .map(hit -> hit.passage().id())
                .toList();
    }

    private static double mean(
            List<RankingFigures> figures, ToDoubleFunction<RankingFigures> figure) {
        return figures.stream().mapToDouble(figure).average().orElseThrow();
    }

    /** The figures on one line. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "%-18s %7d %7d %8.4f %7.4f %7.4f %7.4f %7.4f %8.2f %8.1f %8.2f %8.2f",
                name,
                texts,
                queries,
                ndcg10,
                recall5,
                recall10,
                recall100,
                mrr10,
                buildSeconds,
                megabytes,
                p50Millis,
                p99Millis);
    }
}
