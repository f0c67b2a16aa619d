package no.strategisvar.eval.statistic;

/**
 * What a find is worth by its rank: 1 at the first, and less as the logarithm of the rank grows.
 *
 * <p>Source: Järvelin and Kekäläinen, <i>Cumulated gain-based evaluation of IR techniques</i>
 * (2002), in the form of {@code trec_eval}.
 */
public final class Discount {

    private Discount() {}

    /**
     * The worth at a rank.
     *
     * @param rank from 1
     */
    public static double at(int rank) {
        return Math.log(2) / Math.log(1 + rank);
    }
}
