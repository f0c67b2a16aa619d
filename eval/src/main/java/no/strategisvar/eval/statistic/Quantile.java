package no.strategisvar.eval.statistic;

import java.util.Arrays;

/** Quantiles by the nearest rank: always a value that was seen. */
public final class Quantile {

    private Quantile() {}

    /**
     * The smallest value that at least a share {@code p} of the values do not exceed.
     *
     * @param p above 0, at most 1
     */
    public static double of(double[] values, double p) {
        if (values.length == 0 || p <= 0 || p > 1) {
            throw new IllegalArgumentException("values " + values.length + ", p " + p);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(p * sorted.length) - 1];
    }
}
