package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * The mean number of words in a sentence of the assistant's own words; fewer is plainer. Quotes are
 * not its own and do not count.
 *
 * <p>Source: Språkrådet's advice on plain language; about 20 is the most that the product aims at.
 */
public final class SentenceLength implements Metric {

    private final OwnWords ownWords;

    public SentenceLength(OwnWords ownWords) {
        this.ownWords = ownWords;
    }

    @Override
    public String name() {
        return "sentence-length";
    }

    @Override
    public boolean isHigherBetter() {
        return false;
    }

    @Override
    public OptionalDouble of(Trial trial) {
        Readability counts = Readability.of(ownWords.of(trial.reply()));
        return counts.words() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) counts.words() / counts.sentences());
    }
}
