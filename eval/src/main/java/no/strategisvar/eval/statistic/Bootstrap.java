package no.strategisvar.eval.statistic;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The percentile bootstrap: the questions are drawn anew with replacement 2,000 times, and the
 * interval holds the middle 95 % of the means. The seed is fixed, so the same values always give
 * the same interval.
 *
 * <p>Source: Efron and Tibshirani, <i>An Introduction to the Bootstrap</i> (1993), chapter 13. With
 * fewer than about 20 questions it is too narrow.
 */
public final class Bootstrap {

    private static final int RESAMPLES = 2_000;
    private static final long SEED = 20_250_101;

    private Bootstrap() {}

    /**
     * The interval of a mean.
     *
     * @throws IllegalArgumentException when there are no values
     */
    public static Interval mean(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int j = 0; j < values.length; j++) {
                sum += values[random.nextInt(values.length)];
            }
            means[i] = sum / values.length;
        }
        return new Interval(
                values.length,
                Arrays.stream(values).average().orElseThrow(),
                Quantile.of(means, 0.025),
                Quantile.of(means, 0.975));
    }
}
