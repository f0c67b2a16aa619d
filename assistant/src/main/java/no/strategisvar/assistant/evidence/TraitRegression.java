package no.strategisvar.assistant.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Logistic regression over the traits of questions and over which of them stand together, learnt
 * from questions of two sorts when the documents are opened. What is asked of a subject is in
 * neither the subject nor the asking word, but in the two together: «hvem» is answered of the
 * strategy and «klynge» in many ways, «hvem» of the «klynge» is not.
 *
 * <p>Each pair has a weight of its own, found by its hash (Weinberger et al. 2009) and learnt by
 * AdaGrad (Duchi et al. 2011). The same questions give the same weights.
 */
final class TraitRegression {

    /** As many weights as leave few pairs to share one. */
    private static final int SLOTS = 1 << 20;

    private static final int ROUNDS = 5;
    private static final float RATE = 1;

    private final float[] weights = new float[SLOTS];

    private TraitRegression() {}

    /**
     * Learns from questions, given by their {@link #features}.
     *
     * @param answered how many of them are of the first sort; these come first
     */
    static TraitRegression learn(List<int[]> questions, int answered) {
        TraitRegression regression = new TraitRegression();
        float[] squares = new float[SLOTS];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, questions.size()).boxed().toList());
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(i -> regression.learn(questions.get(i), i < answered, squares));
        }
        return regression;
    }

    /**
     * Learns from one question.
     *
     * @param squares the squares of each weight's slopes so far, which shorten its steps
     */
    private void learn(int[] features, boolean isAnswered, float[] squares) {
        double probability = 1 / (1 + Math.exp(-odds(features)));
        double length = Math.sqrt(features.length);
        float slope = (float) ((probability - (isAnswered ? 1 : 0)) / length);
        for (int feature : features) {
            squares[feature] += slope * slope;
            weights[feature] -= RATE * slope / (float) Math.sqrt(squares[feature] + 1e-6f);
        }
    }

    /** The logarithm of the odds that a question is of the first sort, by its traits. */
    double odds(Set<String> traits) {
        return odds(features(traits));
    }

    private double odds(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return features.length == 0 ? 0 : sum / Math.sqrt(features.length);
    }

    /** Each trait but runs of letters, and each subject with the others and with what is asked. */
    static int[] features(Set<String> traits) {
        List<String> subjects = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        IntStream.Builder features = IntStream.builder();
        for (String trait : traits) {
            if (!trait.startsWith(QuestionTraits.RUN_MARK)) {
                features.add(slot(trait.hashCode()));
            }
            if (trait.startsWith(QuestionTraits.BEGINNING_MARK)) {
                subjects.add(trait);
            } else if (trait.startsWith(QuestionTraits.ASKING_MARK)
                    || trait.startsWith(QuestionTraits.FORM_MARK)) {
                asked.add(trait);
            }
        }
        for (int i = 0; i < subjects.size(); i++) {
            String subject = subjects.get(i);
            subjects.subList(i + 1, subjects.size())
                    .forEach(other -> features.add(slot(subject, other)));
            asked.forEach(word -> features.add(slot(subject, word)));
        }
        return features.build().toArray();
    }

    /** The same for two traits whichever comes first. */
    private static int slot(String one, String other) {
        int a = one.hashCode();
        int b = other.hashCode();
        return slot(31 * Math.min(a, b) + Math.max(a, b));
    }

    /** Spreads a hash over the weights (the finishing steps of MurmurHash3). */
    private static int slot(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return (mixed ^ (mixed >>> 16)) & (SLOTS - 1);
    }
}
