package no.strategisvar.assistant.wanted;

import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a message wants listed, if it wants a list.
 *
 * @param kind the records that it wants if it does
 * @param lead by how much the log odds of that exceed those of no list; below 0 where that is
 *     likelier
 * @param words of the message
 * @param topicOdds the logarithm of the odds that each word is a topic, in their order
 */
public record Wanted(RecordKind kind, double lead, List<Word> words, List<Double> topicOdds) {

    public Wanted {
        words = List.copyOf(words);
        topicOdds = List.copyOf(topicOdds);
    }

    /** The words whose odds are above a limit. */
    public List<Word> topic(double limit) {
        return IntStream.range(0, words.size())
                .filter(at -> topicOdds.get(at) > limit)
                .mapToObj(words::get)
                .toList();
    }
}
