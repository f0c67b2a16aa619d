package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the JSON objects in a model's text while it comes, each as soon as it is whole, the inner
 * before the outer. Words around them, code fences, a list without a name and trailing commas do no
 * harm.
 */
final class JsonObjects {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    /** Deeper is no answer of ours. */
    private static final int DEEPEST = 16;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;
    private boolean inString;
    private boolean escaped;

    /** The objects that the next piece of the text makes whole. */
    List<JsonNode> read(String piece) {
        text.append(piece);
        List<JsonNode> objects = new ArrayList<>();
        for (; at < text.length(); at++) {
            step(text.charAt(at), objects);
        }
        return objects;
    }

    private void step(char c, List<JsonNode> objects) {
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = !open.isEmpty();
        } else if (c == '{') {
            if (open.size() == DEEPEST) {
                open.clear();
            }
            open.push(at);
        } else if (c == '}' && !open.isEmpty()) {
            object(text.substring(open.pop(), at + 1)).ifPresent(objects::add);
        }
    }

    private static Optional<JsonNode> object(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /** The field of the first of these names that an object has. */
    static Optional<JsonNode> first(JsonNode node, List<String> names) {
        return names.stream().map(node::path).filter(value -> !value.isMissingNode()).findFirst();
    }

    /** The same as text; none for an object, a list or null. */
    static Optional<String> string(JsonNode node, List<String> names) {
        return first(node, names)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }
}
