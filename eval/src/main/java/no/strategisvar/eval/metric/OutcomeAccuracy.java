package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * The share of the questions that ended as they should: answered, asked back, refused or blocked.
 * Plain accuracy over the outcomes that a question names as right.
 */
public final class OutcomeAccuracy implements Metric {

    @Override
    public String name() {
        return "outcome";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        boolean right = trial.question().expected().contains(trial.reply().outcome());
        return OptionalDouble.of(right ? 1 : 0);
    }
}
