package no.strategisvar.assistant.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How near a question is to each of many others, by the cosine of their traits, weighted by how
 * rare these are (Salton and Buckley 1988), and how densely the others lie around it, by a kernel
 * over the cosines (Parzen 1962).
 *
 * <p>Example: to a question with the same traits the cosine is 1; where none is shared, 0.
 */
final class TraitKernel {

    /** How narrow the kernel is; measured, see «Decisions» in CONTRIBUTING. */
    private static final double SHARPNESS = 28;

    private final Map<String, Trait> known = new HashMap<>();
    private final double[] lengths;

    /** A trait: its weight, and the questions that have it, each with how often. */
    private static final class Trait {
        private int[] questions = new int[4];
        private float[] times = new float[4];
        private int size;
        private double weight;

        private void add(int question, float often) {
            if (size == questions.length) {
                questions = Arrays.copyOf(questions, size * 2);
                times = Arrays.copyOf(times, size * 2);
            }
            questions[size] = question;
            times[size++] = often;
        }
    }

    /** A kernel over as many questions, which are then to be added and weighed. */
    TraitKernel(int questions) {
        lengths = new double[questions];
    }

    /**
     * Adds a question.
     *
     * @param number its number, from 0
     */
    void add(int number, Map<String, Float> traits) {
        traits.forEach(
                (name, times) -> known.computeIfAbsent(name, _ -> new Trait()).add(number, times));
    }

    /** Weighs the traits, when all questions are there. */
    void weigh() {
        known.forEach((name, trait) -> {
            trait.weight = weight(name, trait.size);
            for (int i = 0; i < trait.size; i++) {
                lengths[trait.questions[i]] += Math.pow(trait.weight * trait.times[i], 2);
            }
        });
        Arrays.setAll(lengths, i -> Math.sqrt(lengths[i]));
    }

    private double weight(String trait, int having) {
        return trait.startsWith(QuestionTraits.FORM_MARK)
                ? QuestionTraits.FORM
                : Math.log(1 + (lengths.length - having + 0.5) / (having + 0.5));
    }

    /** The cosine to each question, from 0 to 1. */
    double[] cosines(Map<String, Float> traits) {
        double[] cosines = new double[lengths.length];
        double squares = 0;
        for (Map.Entry<String, Float> own : traits.entrySet()) {
            Trait trait = known.get(own.getKey());
            double weight = trait == null ? weight(own.getKey(), 0) : trait.weight;
            double part = weight * own.getValue();
            squares += part * part;
            for (int i = 0; trait != null && i < trait.size; i++) {
                cosines[trait.questions[i]] += part * weight * trait.times[i];
            }
        }
        double length = Math.sqrt(squares);
        Arrays.setAll(cosines, i -> cosines[i] / Math.max(length * lengths[i], Double.MIN_NORMAL));
        return cosines;
    }

    /** The largest of some cosines; 0 where there are none. */
    static double most(double[] cosines, int from, int to) {
        return Arrays.stream(cosines, from, to).max().orElse(0);
    }

    /** The logarithm of the mean kernel, in units of cosine; lower than any where there is none. */
    static double density(double[] cosines, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.exp(SHARPNESS * cosines[i]);
        }
        return from == to ? -1 : Math.log(sum / (to - from)) / SHARPNESS;
    }
}
