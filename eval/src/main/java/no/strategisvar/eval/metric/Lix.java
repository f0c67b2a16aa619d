package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * LIX of the assistant's own words: words per sentence plus the percentage of words with more than
 * six letters. Below 40 is easy to read, above 50 is heavy. Single framing sentences are too short
 * for it to say much of one answer; over a run it shows a drift.
 *
 * <p>Source: Björnsson, <i>Läsbarhet</i> (1968).
 */
public final class Lix implements Metric {

    private final OwnWords ownWords;

    public Lix(OwnWords ownWords) {
        this.ownWords = ownWords;
    }

    @Override
    public String name() {
        return "lix";
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
                : OptionalDouble.of(
                        (double) counts.words() / counts.sentences()
                                + 100.0 * counts.longWords() / counts.words());
    }
}
