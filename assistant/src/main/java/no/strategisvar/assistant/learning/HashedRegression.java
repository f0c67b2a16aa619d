package no.strategisvar.assistant.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Logistic regression over traits that are found by their hashes, learnt by AdaGrad (Duchi et al.
 * 2011). The same examples give the same weights.
 *
 * <p>Example: learnt from {@code {1, 2}} of the first sort and {@code {1, 3}} of the second, the
 * odds of {@code {2}} are positive and those of {@code {3}} negative.
 */
public final class HashedRegression {

    private static final int ROUNDS = 5;
    private static final float RATE = 1;

    private final float[] weights;

    private HashedRegression(int size) {
        this.weights = new float[size];
    }

    /**
     * Learns from examples.
     *
     * @param examples the places of each one's traits
     * @param first how many of them are of the first sort; these come first
     * @param places where traits are
     */
    public static HashedRegression learn(List<int[]> examples, int first, Hashing places) {
        HashedRegression regression = new HashedRegression(places.size());
        float[] squares = new float[places.size()];
        List<Integer> order = new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(i -> regression.learn(examples.get(i), i < first, squares));
        }
        return regression;
    }

    /**
     * Learns from one example.
     *
     * @param squares the squares of each weight's slopes so far, which shorten its steps
     */
    private void learn(int[] traits, boolean isFirst, float[] squares) {
        double probability = 1 / (1 + Math.exp(-odds(traits)));
        double length = Math.sqrt(traits.length);
        float slope = (float) ((probability - (isFirst ? 1 : 0)) / length);
        for (int trait : traits) {
            squares[trait] += slope * slope;
            weights[trait] -= RATE * slope / (float) Math.sqrt(squares[trait] + 1e-6f);
        }
    }

    /** The logarithm of the odds that an example is of the first sort; 0 for one without traits. */
    public double odds(int[] traits) {
        double sum = 0;
        for (int trait : traits) {
            sum += weights[trait];
        }
        return traits.length == 0 ? 0 : sum / Math.sqrt(traits.length);
    }
}
