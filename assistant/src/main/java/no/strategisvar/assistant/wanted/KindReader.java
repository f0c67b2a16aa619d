package no.strategisvar.assistant.wanted;

import no.strategisvar.assistant.learning.HashedRegression;
import no.strategisvar.assistant.learning.Hashing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which records a message wants listed, by its words, two and three of them together; what
 * they should be about is one word, whatever it is. One regression for each kind, and one for none.
 */
final class KindReader {

    private static final Hashing PLACES = new Hashing(20);
    private static final int FEWEST = 2;
    private static final String TOPIC = "<topic>";
    private static final int NOUN = 3;

    private final KnownWords known;
    private final Map<RecordKind, HashedRegression> kinds = new EnumMap<>(RecordKind.class);
    private final HashedRegression none;

    /**
     * A message, what it is about, and the records it wants.
     *
     * @param topics whether each of its words is a topic
     */
    record Marked(Message message, List<Boolean> topics, Optional<RecordKind> kind) {}

    /**
     * The likeliest kind.
     *
     * @param lead by how much its log odds exceed those of no list; below 0 where that is likelier
     */
    record Found(RecordKind kind, double lead) {}

    KindReader(List<Marked> examples) {
        this.known = new KnownWords(examples.stream().map(Marked::message).toList(), FEWEST);
        for (RecordKind kind : RecordKind.values()) {
            kinds.put(kind, learn(examples, Optional.of(kind)));
        }
        this.none = learn(examples, Optional.empty());
    }

    private HashedRegression learn(List<Marked> examples, Optional<RecordKind> kind) {
        List<int[]> traits = new ArrayList<>();
        List<int[]> others = new ArrayList<>();
        examples.forEach(example ->
                (example.kind().equals(kind) ? traits : others)
                        .add(traits(example.message(), example.topics())));
        int wanted = traits.size();
        traits.addAll(others);
        return HashedRegression.learn(traits, wanted, PLACES);
    }

    Found read(Message message, List<Boolean> topics) {
        int[] traits = traits(message, topics);
        return kinds.entrySet().stream()
                .map(kind -> new Found(kind.getKey(), kind.getValue().odds(traits)))
                .max(Comparator.comparingDouble(Found::lead))
                .map(best -> new Found(best.kind(), best.lead() - none.odds(traits)))
                .orElseThrow();
    }

    private int[] traits(Message message, List<Boolean> topics) {
        Set<String> traits = new LinkedHashSet<>();
        List<String> names = names(message, topics);
        for (int at = 0; at < names.size(); at++) {
            String last = names.get(at);
            traits.add(last);
            if (at > 0) {
                traits.add(names.get(at - 1) + " " + last);
            }
            if (at > 1) {
                traits.add(names.get(at - 2) + " " + names.get(at - 1) + " " + last);
                traits.add(names.get(at - 2) + " _ " + last);
            }
        }
        for (int at = 0; at < message.size(); at++) {
            if (message.isA(WordClass.RECORD, at)) {
                String name = message.name(at);
                traits.add("noun " + name.substring(0, Math.min(NOUN, name.length())));
            }
        }
        traits.add("asks " + message.text().endsWith("?") + message.text().contains("?"));
        return traits.stream().mapToInt(PLACES::of).toArray();
    }

    /** The words with a beginning and an end; several topics or rare words in a row are one. */
    private List<String> names(Message message, List<Boolean> topics) {
        List<String> names = new ArrayList<>();
        for (int at = -1; at <= message.size(); at++) {
            boolean inside = at >= 0 && at < message.size();
            boolean topic = inside && topics.get(at) && !message.isA(WordClass.RECORD, at);
            String name = topic ? TOPIC : known.name(message, at);
            boolean merges = topic || (inside && !known.has(message, at));
            if (!merges || !names.getLast().equals(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
