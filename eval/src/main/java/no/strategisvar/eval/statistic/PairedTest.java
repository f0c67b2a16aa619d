package no.strategisvar.eval.statistic;

import java.util.SplittableRandom;

/**
 * Compares two runs over the same questions: the mean difference with its bootstrap interval, and
 * the probability that a difference at least as large comes about when, question by question, it is
 * left to chance which run had which value (10,000 flips of the signs, fixed seed).
 *
 * <p>Source: Smucker, Allan and Carterette, <i>A Comparison of Statistical Significance Tests for
 * Information Retrieval Evaluation</i> (2007): the randomisation test.
 */
public final class PairedTest {

    private static final int FLIPS = 10_000;
    private static final long SEED = 20_250_102;

    private PairedTest() {}

    /**
     * The difference of two runs.
     *
     * @param p the two-sided probability; never 0
     */
    public record Difference(Interval interval, double p) {}

    /**
     * Tests {@code second} against {@code first}; a positive difference means that it is higher.
     *
     * @throws IllegalArgumentException when the lengths differ or are 0
     */
    public static Difference of(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " and " + second.length + " values");
        }
        double[] differences = new double[first.length];
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            differences[i] = second[i] - first[i];
            sum += differences[i];
        }
        Interval interval = Bootstrap.mean(differences);
        SplittableRandom random = new SplittableRandom(SEED);
        int asLarge = 0;
        for (int i = 0; i < FLIPS; i++) {
            double flipped = 0;
            for (double difference : differences) {
                flipped += random.nextBoolean() ? difference : -difference;
            }
            if (Math.abs(flipped) >= Math.abs(sum) - 1e-12) {
                asLarge++;
            }
        }
        return new Difference(interval, (1.0 + asLarge) / (1.0 + FLIPS));
    }
}
