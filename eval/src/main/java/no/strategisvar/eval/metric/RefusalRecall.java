package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * The share of the questions without an answer in the documents that were not answered: refused, or
 * answered in part where the question allows that. Low when it answers what it cannot know.
 *
 * <p>Source: recall of abstention, as in Rajpurkar et al., <i>Know What You Don't Know</i> (SQuAD
 * 2.0, 2018).
 */
public final class RefusalRecall implements Metric {

    @Override
    public String name() {
        return "refusal-recall";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        if (!trial.question().mustRefuse()) {
            return OptionalDouble.empty();
        }
        boolean right =
                trial.reply().refuses()
                        || trial.question().expected().contains(trial.reply().outcome());
        return OptionalDouble.of(right ? 1 : 0);
    }
}
