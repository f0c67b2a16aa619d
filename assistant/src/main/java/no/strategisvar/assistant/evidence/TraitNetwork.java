package no.strategisvar.assistant.evidence;

import no.strategisvar.assistant.learning.Hashing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A network with one hidden layer over the traits of questions and their wording, learnt like
 * {@link TraitRegression} when the documents are opened. What the regression learns of a pair that
 * stands in the questions, this learns of pairs of traits that are used alike: «hvem» of the
 * «klynge» tells something of «kven» of the «nettverk».
 *
 * <p>Each trait gives a number to each hidden unit; a question sums them, and what is above zero
 * (Glorot et al. 2011) counts with the unit's weight. Learnt by stochastic descent with one step
 * length a trait (row-wise AdaGrad, Duchi et al. 2011). The same questions give the same network.
 */
final class TraitNetwork {

    private static final Hashing PLACES = new Hashing(17);
    private static final int UNITS = 24;
    private static final int ROUNDS = 2;
    private static final float RATE = 0.1f;
    private static final float FIRST_NUMBERS = 0.3f;
    private static final float SMALLEST = 1e-6f;

    /** The numbers of a trait stand together, one a unit. */
    private final float[] numbers = new float[PLACES.size() * UNITS];

    private final float[] weights = new float[UNITS];

    private TraitNetwork(Random random) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = FIRST_NUMBERS * (2 * random.nextFloat() - 1);
        }
        // Half of the units speak for an answer and half against it.
        for (int unit = 0; unit < UNITS; unit++) {
            weights[unit] = unit % 2 == 0 ? 1 : -1;
        }
    }

    /**
     * Learns from questions, given by their {@link #features}.
     *
     * @param answered how many of them are of the first sort; these come first
     */
    static TraitNetwork learn(List<int[]> questions, int answered) {
        Random random = new Random(1);
        TraitNetwork network = new TraitNetwork(random);
        Descent descent = new Descent(network);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, questions.size()).boxed().toList());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(i -> descent.step(questions.get(i), i < answered));
        }
        return network;
    }

    /** Learning, and what is kept between its steps. */
    private static final class Descent {
        private final TraitNetwork network;

        /** The squares of each trait's slopes so far, which shorten its steps. */
        private final float[] traitSquares = new float[PLACES.size()];

        private final float[] unitSquares = new float[UNITS];

        /** What the units hold for the question at hand. */
        private final float[] hidden = new float[UNITS];

        /** How a trait's numbers would move the odds; those of a unit that holds nothing do not. */
        private final float[] pull = new float[UNITS];

        private Descent(TraitNetwork network) {
            this.network = network;
        }

        private void step(int[] features, boolean isAnswered) {
            double probability = 1 / (1 + Math.exp(-network.odds(features, hidden)));
            float miss = (float) (probability - (isAnswered ? 1 : 0));
            moveTraits(features, miss / length(features));
            for (int unit = 0; unit < UNITS; unit++) {
                float slope = miss * hidden[unit];
                unitSquares[unit] += slope * slope;
                network.weights[unit] -= RATE * slope / root(unitSquares[unit]);
            }
        }

        private void moveTraits(int[] features, float slope) {
            float squares = 0;
            for (int unit = 0; unit < UNITS; unit++) {
                pull[unit] = hidden[unit] > 0 ? network.weights[unit] : 0;
                squares += pull[unit] * pull[unit];
            }
            for (int feature : features) {
                traitSquares[feature] += slope * slope * squares / UNITS;
                float step = RATE * slope / root(traitSquares[feature]);
                int first = feature * UNITS;
                for (int unit = 0; unit < UNITS; unit++) {
                    network.numbers[first + unit] -= step * pull[unit];
                }
            }
        }
    }

    private static float root(float squares) {
        return (float) Math.sqrt(squares + SMALLEST);
    }

    private static float length(int[] features) {
        return (float) Math.sqrt(Math.max(1, features.length));
    }

    /** The logarithm of the odds that a question is of the first sort. */
    double odds(Traits traits) {
        return odds(features(traits), new float[UNITS]);
    }

    /** The same; what the hidden units hold is left in an array. */
    private double odds(int[] features, float[] hidden) {
        Arrays.fill(hidden, 0);
        for (int feature : features) {
            for (int unit = 0; unit < UNITS; unit++) {
                hidden[unit] += numbers[feature * UNITS + unit];
            }
        }
        float length = length(features);
        double odds = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            hidden[unit] = Math.max(0, hidden[unit] / length);
            odds += weights[unit] * hidden[unit];
        }
        return odds;
    }

    /** The places of all traits of a question and of its wording. */
    static int[] features(Traits traits) {
        return IntStream.concat(
                        traits.compared().keySet().stream().mapToInt(PLACES::of),
                        traits.wording().stream().mapToInt(PLACES::of))
                .toArray();
    }
}
