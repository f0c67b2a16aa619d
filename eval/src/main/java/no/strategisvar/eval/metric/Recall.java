package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * Recall@k: the share of a question's evidence that the first {@code k} texts hold. Where one quote
 * is enough it is 1 or 0 (also called success@k or hit rate); where all are needed it is the share
 * of the quotes.
 *
 * <p>Source: Manning, Raghavan and Schütze, <i>Introduction to Information Retrieval</i> (2008),
 * section 8.4, with quotes in the place of documents so that the chunking does not count.
 */
public final class Recall implements Metric {

    private final int k;

    public Recall(int k) {
        this.k = k;
    }

    @Override
    public String name() {
        return "recall@" + k;
    }

    @Override
    public OptionalDouble of(Trial trial) {
        if (!trial.hasEvidence()) {
            return OptionalDouble.empty();
        }
        long held = trial.quoteRanks().stream().filter(rank -> rank > 0 && rank <= k).count();
        return OptionalDouble.of(
                trial.question().needsAllQuotes()
                        ? (double) held / trial.quoteRanks().size()
                        : Math.min(1, held));
    }
}
