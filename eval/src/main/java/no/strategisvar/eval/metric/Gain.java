package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.statistic.Discount;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * nDCG@10: the discounted gain of the first ten texts over the best there could be. A text gains 1
 * when it holds a quote that no text before it held, discounted by the logarithm of its rank. The
 * best order has those texts first, and one more for every quote that was not found at all. Where
 * one quote is enough, only the first text that holds one gains.
 *
 * <p>Source: Järvelin and Kekäläinen, <i>Cumulated gain-based evaluation of IR techniques</i>
 * (2002); that a repeated quote gains nothing is α-nDCG with α = 1, Clarke et al. (2008).
 */
public final class Gain implements Metric {

    private static final int CUT = 10;

    @Override
    public String name() {
        return "ndcg@10";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        if (!trial.hasEvidence()) {
            return OptionalDouble.empty();
        }
        if (!trial.question().needsAllQuotes()) {
            int rank = trial.bestRank();
            return OptionalDouble.of(rank > 0 && rank <= CUT ? Discount.at(rank) : 0);
        }
        List<Integer> gaining =
                trial.quoteRanks().stream().filter(rank -> rank > 0).distinct().toList();
        long missing = trial.quoteRanks().stream().filter(rank -> rank == 0).count();
        double gained =
                gaining.stream().filter(rank -> rank <= CUT).mapToDouble(Discount::at).sum();
        int wanted = (int) Math.min(CUT, gaining.size() + missing);
        double best = IntStream.rangeClosed(1, wanted).mapToDouble(Discount::at).sum();
        return OptionalDouble.of(gained / best);
    }
}
