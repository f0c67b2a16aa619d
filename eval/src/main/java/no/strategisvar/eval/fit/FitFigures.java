package no.strategisvar.eval.fit;

import java.util.List;
import java.util.function.Predicate;

/**
 * The figures of a run, each a share from 0 to 1.
 *
 * @param hit3 of the ideas on the plan: an expected record is among the first three
 * @param all8 of the ideas on the plan: all expected records are among the first eight
 * @param strong of the ideas on the plan: some match is strong
 * @param offPlanStrong of the ideas off the plan: some match is strong; 0 is right
 * @param offPlanEmpty of the ideas off the plan: nothing matches at all
 * @param verbatim of all: every quote from the idea stands in it
 */
public record FitFigures(
        int onPlan,
        int offPlan,
        double hit3,
        double all8,
        double strong,
        double offPlanStrong,
        double offPlanEmpty,
        double verbatim) {

    public static FitFigures of(List<FitTrial> trials) {
        List<FitTrial> on = trials.stream().filter(trial -> !trial.isOffPlan()).toList();
        List<FitTrial> off = trials.stream().filter(FitTrial::isOffPlan).toList();
        return new FitFigures(
                on.size(),
                off.size(),
                share(on, trial -> trial.hits(3)),
                share(on, trial -> trial.hasAll(8)),
                share(on, FitTrial::hasStrong),
                share(off, FitTrial::hasStrong),
                share(off, trial -> trial.found().matches().isEmpty()),
                share(trials, FitTrial::isVerbatim));
    }

    private static double share(List<FitTrial> trials, Predicate<FitTrial> is) {
        return trials.isEmpty()
                ? Double.NaN
                : (double) trials.stream().filter(is).count() / trials.size();
    }
}
