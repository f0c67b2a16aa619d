package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * The tokens that language models used for a question, in prompts and texts together, also where
 * the reply came to be the documents' own words; fewer is better. Of questions that models were
 * asked for at all.
 *
 * <p>Source: the provider's own count, by which it charges.
 */
public final class Tokens implements Metric {

    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public boolean isHigherBetter() {
        return false;
    }

    @Override
    public OptionalDouble of(Trial trial) {
        long tokens = trial.reply().origin().tokens();
        return tokens == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) tokens);
    }
}
