package no.strategisvar.eval.report;

import no.strategisvar.eval.run.Trial;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the support of an answer says of whether it can be answered: a reliability plot, and both
 * errors over the threshold below which a question is refused.
 */
final class SupportPlots {

    private static final int BINS = 10;
    private static final int STEPS = 50;

    private SupportPlots() {}

    /** Both plots, or a sentence that says why there are none. */
    static String of(List<Trial> trials) {
        List<Trial> told = trials.stream().filter(t -> t.support().isPresent()).toList();
        if (told.isEmpty()) {
            return "<p>No reliability plot and no threshold curve: the product does not tell how"
                    + " well the documents support an answer.</p>\n";
        }
        List<LinePlot.Point> diagonal = List.of(new LinePlot.Point(0, 0), new LinePlot.Point(1, 1));
        return LinePlot.of(
                        "Reliability: how many of the questions with this support are answerable",
                        "support",
                        List.of(
                                new LinePlot.Line(
                                        "answerable (questions)",
                                        "first",
                                        reliability(told),
                                        counts(told)),
                                new LinePlot.Line("calibrated", "guide", diagonal)))
                + LinePlot.of(
                        "Both errors over the refusal threshold",
                        "threshold",
                        List.of(
                                new LinePlot.Line(
                                        "answerable, refused", "first", wronglyRefused(told)),
                                new LinePlot.Line(
                                        "unanswerable, answered",
                                        "second",
                                        wronglyAnswered(told))));
    }

    /** The share of answerable questions in each tenth of the support that has any. */
    static List<LinePlot.Point> reliability(List<Trial> trials) {
        List<LinePlot.Point> points = new ArrayList<>();
        bins(trials)
                .forEach((bin, members) ->
                        points.add(
                                new LinePlot.Point(
                                        (bin + 0.5) / BINS,
                                        share(members, t -> t.question().isAnswerable()))));
        return points;
    }

    /** How many questions each of those tenths has. */
    private static List<String> counts(List<Trial> trials) {
        return bins(trials).values().stream().map(members -> "" + members.size()).toList();
    }

    private static SortedMap<Integer, List<Trial>> bins(List<Trial> trials) {
        return trials.stream()
                .collect(
                        Collectors.groupingBy(
                                SupportPlots::bin, TreeMap::new, Collectors.toList()));
    }

    /** For each threshold the share of answerable questions below it. */
    static List<LinePlot.Point> wronglyRefused(List<Trial> trials) {
        List<Trial> answerable = trials.stream().filter(t -> t.question().isAnswerable()).toList();
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> (double) i / STEPS)
                .map(x -> new LinePlot.Point(x, share(answerable, t -> support(t) < x)))
                .toList();
    }

    /** For each threshold the share of unanswerable questions at or above it. */
    static List<LinePlot.Point> wronglyAnswered(List<Trial> trials) {
        List<Trial> unanswerable = trials.stream().filter(t -> t.question().mustRefuse()).toList();
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> (double) i / STEPS)
                .map(x -> new LinePlot.Point(x, share(unanswerable, t -> support(t) >= x)))
                .toList();
    }

    private static int bin(Trial trial) {
        return Math.min(BINS - 1, (int) (support(trial) * BINS));
    }

    private static double support(Trial trial) {
        return trial.support().orElse(0);
    }

    private static double share(List<Trial> trials, Predicate<Trial> of) {
        return trials.isEmpty() ? 0 : (double) trials.stream().filter(of).count() / trials.size();
    }
}
