package no.strategisvar.assistant.wanted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that enough messages have for anything to be learnt of them; all others are one word,
 * so that what is learnt of it holds for those that nobody has seen.
 */
final class KnownWords {

    private static final String RARE = "<rare>";
    private static final String BEGINNING = "<beginning>";
    private static final String END = "<end>";

    private final Map<String, Integer> having = new HashMap<>();
    private final int fewest;

    /** Knows the words that at least so many messages have. */
    KnownWords(List<Message> messages, int fewest) {
        this.fewest = fewest;
        for (Message message : messages) {
            Set<String> names = new HashSet<>();
            for (int at = 0; at < message.size(); at++) {
                names.add(message.name(at));
            }
            names.forEach(name -> having.merge(name, 1, Integer::sum));
        }
    }

    boolean has(Message message, int at) {
        return having.getOrDefault(message.name(at), 0) >= fewest;
    }

    /** A word of a message; places before and after it have names of their own. */
    String name(Message message, int at) {
        if (at < 0) {
            return BEGINNING;
        }
        if (at >= message.size()) {
            return END;
        }
        return has(message, at) ? message.name(at) : RARE;
    }
}
