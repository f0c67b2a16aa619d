package no.strategisvar.assistant.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes answers as a model would, the fields in the order of the schema. */
public final class Claims {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Object> claims = new ArrayList<>();

    public Claims add(String text, String source, String quote) {
        Map<String, Object> support = new LinkedHashMap<>();
        support.put("kilde", source);
        support.put("sitat", quote);
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("tekst", text);
        claim.put("belegg", List.of(support));
        claims.add(claim);
        return this;
    }

    public String json() {
        try {
            return JSON.writeValueAsString(Map.of("pastander", claims));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** An answer of an honest model: the first sentences of the first sources, as claims. */
    public static String honest(SeenPrompt prompt) {
        Claims claims = new Claims();
        prompt.sources().stream()
                .filter(source -> !source.sentences().isEmpty())
                .limit(2)
                .forEach(source -> {
                    String sentence = source.sentences().getFirst();
                    claims.add(sentence, source.id(), sentence);
                });
        return claims.json();
    }
}
