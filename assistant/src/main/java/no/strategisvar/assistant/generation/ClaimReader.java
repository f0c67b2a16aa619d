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
 * Reads claims out of a model's text while it comes, each as soon as it is whole. It asks for no
 * more than JSON objects with a sentence and its quotes: words around them, code fences, a list
 * without a name, trailing commas and other names of the fields are taken as they come.
 */
final class ClaimReader {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private static final List<String> TEXT = List.of("tekst", "text", "påstand", "claim");
    private static final List<String> SUPPORT =
            List.of("belegg", "support", "sources", "citations", "kilder", "evidence");
    private static final List<String> SOURCE =
            List.of("kilde", "source", "id", "passage", "kilde_id", "source_id");
    private static final List<String> QUOTE = List.of("sitat", "quote", "tekst", "text");

    /** Deeper is no answer of ours. */
    private static final int DEEPEST = 16;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;
    private boolean inString;
    private boolean escaped;

    /** The claims that the next piece of the text makes whole. */
    List<Claim> read(String piece) {
        text.append(piece);
        List<Claim> claims = new ArrayList<>();
        for (; at < text.length(); at++) {
            step(text.charAt(at), claims);
        }
        return claims;
    }

    private void step(char c, List<Claim> claims) {
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
            claim(text.substring(open.pop(), at + 1)).ifPresent(claims::add);
        }
    }

    private static Optional<Claim> claim(String object) {
        try {
            JsonNode node = JSON.readTree(object);
            Optional<String> sentence = string(node, TEXT);
            Optional<JsonNode> support = first(node, SUPPORT);
            if (sentence.isEmpty() || support.isEmpty()) {
                return Optional.empty();
            }
            List<Claim.Support> quotes = new ArrayList<>();
            for (JsonNode one : support.get().isArray() ? support.get() : List.of(support.get())) {
                Optional<String> source = string(one, SOURCE);
                Optional<String> quote = string(one, QUOTE);
                if (source.isPresent() && quote.isPresent()) {
                    quotes.add(new Claim.Support(source.get().strip(), quote.get()));
                }
            }
            return Optional.of(new Claim(sentence.get(), quotes));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> first(JsonNode node, List<String> names) {
        return names.stream().map(node::path).filter(value -> !value.isMissingNode()).findFirst();
    }

    private static Optional<String> string(JsonNode node, List<String> names) {
        return first(node, names)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }
}
