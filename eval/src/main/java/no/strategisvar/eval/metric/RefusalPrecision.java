package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * The share of the refusals that were right: of the replies that say the documents do not answer,
 * or that block, those to questions where a refusal is among the right outcomes. Low when it
 * refuses what it could have answered.
 *
 * <p>Source: precision of abstention, as in Rajpurkar et al., <i>Know What You Don't Know</i>
 * (SQuAD 2.0, 2018).
 */
public final class RefusalPrecision implements Metric {

    @Override
    public String name() {
        return "refusal-precision";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        if (!trial.reply().refuses()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(trial.question().mayRefuse() ? 1 : 0);
    }
}
