package no.strategisvar.assistant.answer;

import no.strategisvar.corpus.Document;
import no.strategisvar.index.PassageIndex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares a question with all that were written beforehand: those that the documents answer, and
 * those on the same subjects that they do not. A question that leans to the second is not answered,
 * however many of its words the documents have: «Hvem eier klyngene?» has all of its words in a
 * plan that says nothing of owners.
 *
 * <p>Each side's density at the question is estimated by a kernel over the cosine of the questions'
 * traits (Parzen 1962), which are weighted by how rare they are (Salton and Buckley 1988).
 */
final class ForeseenQuestions {

    /** How narrow the kernel is; measured, see «Decisions» in CONTRIBUTING. */
    private static final double SHARPNESS = 28;

    /** Less than this is what «asdf» is like a question. */
    private static final double LIKE = 0.2;

    /** So near a question is to one that was foreseen that it is on the same subject. */
    private static final double NEAR = 0.4;

    private final QuestionTraits traits;
    private final Map<String, Trait> known = new HashMap<>();
    private final double[] lengths;
    private final int answered;

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

    ForeseenQuestions(PassageIndex index, Vocabulary vocabulary) {
        this.traits = new QuestionTraits(index, vocabulary::spelt);
        List<Document> documents = index.corpus().documents();
        List<String> answers =
                documents.stream()
                        .flatMap(document -> document.writtenQuestions().stream())
                        .flatMap(written -> written.questions().stream())
                        .distinct()
                        .toList();
        List<String> all =
                Stream.concat(
                                answers.stream(),
                                documents.stream()
                                        .flatMap(document -> document.unanswered().stream()))
                        .toList();
        this.answered = answers.size();
        this.lengths = new double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            add(i, all.get(i));
        }
        weigh();
    }

    private void add(int number, String question) {
        traits.of(question)
                .forEach((name, times) ->
                        known.computeIfAbsent(name, _ -> new Trait()).add(number, times));
    }

    private void weigh() {
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

    /** Whether there are not questions of both sorts to compare with. */
    boolean isEmpty() {
        return answered == 0 || answered == lengths.length;
    }

    /**
     * How a question is like those that were foreseen.
     *
     * @param leaning how much nearer it is to those that are answered than to those that are not:
     *     about −0.2 to 0.2, and 0 when it is as near to both
     * @param nearest the cosine to the one of either sort that is most like it, 0 to 1
     * @param nearestUnanswered the same among those that are not answered
     */
    record Likeness(double leaning, double nearest, double nearestUnanswered) {

        /** Whether it is like any at all; a leaning says nothing else. */
        boolean isAny() {
            return nearest >= LIKE;
        }

        /** Whether it is on the subject of a question that the documents do not answer. */
        boolean isNearUnanswered() {
            return nearestUnanswered >= NEAR;
        }
    }

    /** Compares a question with all of them. */
    Likeness likeness(String question) {
        double[] cosines = cosines(question);
        double unanswered = most(cosines, answered, cosines.length);
        return new Likeness(
                density(cosines, 0, answered) - density(cosines, answered, cosines.length),
                Math.max(unanswered, most(cosines, 0, answered)),
                unanswered);
    }

    private static double most(double[] cosines, int from, int to) {
        double most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, cosines[i]);
        }
        return most;
    }

    private double[] cosines(String question) {
        double[] cosines = new double[lengths.length];
        double squares = 0;
        for (Map.Entry<String, Float> own : traits.of(question).entrySet()) {
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

    /** The logarithm of the mean kernel, in units of cosine. */
    private static double density(double[] cosines, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.exp(SHARPNESS * cosines[i]);
        }
        return Math.log(sum / (to - from)) / SHARPNESS;
    }
}
