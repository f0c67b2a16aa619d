package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * MRR@10: the mean of one over the rank of the first text that holds a quote, 0 when none of the
 * first ten does.
 *
 * <p>Source: Voorhees, <i>The TREC-8 Question Answering Track Report</i> (1999); cut at 10 as MS
 * MARCO does.
 */
public final class ReciprocalRank implements Metric {

    private static final int CUT = 10;

    @Override
    public String name() {
        return "mrr@10";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        if (!trial.hasEvidence()) {
            return OptionalDouble.empty();
        }
        int rank = trial.bestRank();
        return OptionalDouble.of(rank > 0 && rank <= CUT ? 1.0 / rank : 0);
    }
}
