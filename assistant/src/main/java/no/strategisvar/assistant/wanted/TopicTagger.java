package no.strategisvar.assistant.wanted;

import no.strategisvar.assistant.learning.HashedRegression;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells for each word of a message whether it says what records should be about, from its {@link
 * Surroundings}. The words are read from the first to the last, each knowing what those before it
 * were taken for (a greedy maximum-entropy Markov model, McCallum et al. 2000).
 */
final class TopicTagger {

    /** Measured on the writers that were left out of the learning; 2 and 5 were no better. */
    private static final int FEWEST = 3;

    private final KnownWords known;
    private final HashedRegression regression;

    /** A message with its topics. */
    record Marked(Message message, List<Boolean> topics) {}

    TopicTagger(List<Marked> examples) {
        this.known = new KnownWords(examples.stream().map(Marked::message).toList(), FEWEST);
        List<int[]> traits = new ArrayList<>();
        List<int[]> others = new ArrayList<>();
        for (Marked example : examples) {
            Surroundings around = new Surroundings(example.message(), known);
            for (int at = 0; at < example.message().size(); at++) {
                boolean before = at > 0 && example.topics().get(at - 1);
                boolean secondBefore = at > 1 && example.topics().get(at - 2);
                (example.topics().get(at) ? traits : others)
                        .add(around.of(at, before, secondBefore));
            }
        }
        int topics = traits.size();
        traits.addAll(others);
        this.regression = HashedRegression.learn(traits, topics, Surroundings.PLACES);
    }

    /** The logarithm of the odds that each word is a topic. */
    List<Double> odds(Message message) {
        Surroundings around = new Surroundings(message, known);
        List<Double> odds = new ArrayList<>();
        for (int at = 0; at < message.size(); at++) {
            boolean before = at > 0 && odds.get(at - 1) > 0;
            boolean secondBefore = at > 1 && odds.get(at - 2) > 0;
            odds.add(regression.odds(around.of(at, before, secondBefore)));
        }
        return odds;
    }
}
