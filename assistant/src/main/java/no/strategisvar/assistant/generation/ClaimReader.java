package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads claims out of a model's text while it comes, each as soon as it is whole. It asks for no
 * more than objects with a sentence and its quotes; other names of the fields are taken as they
 * come.
 */
final class ClaimReader {

    private static final List<String> TEXT = List.of("tekst", "text", "påstand", "claim");
    private static final List<String> SUPPORT =
            List.of("belegg", "support", "sources", "citations", "kilder", "evidence");
    private static final List<String> SOURCE =
            List.of("kilde", "source", "id", "passage", "kilde_id", "source_id");
    private static final List<String> QUOTE = List.of("sitat", "quote", "tekst", "text");

    private final JsonObjects objects = new JsonObjects();

    /** The claims that the next piece of the text makes whole. */
    List<Claim> read(String piece) {
        return objects.read(piece).stream().flatMap(object -> claim(object).stream()).toList();
    }

    private static Optional<Claim> claim(JsonNode node) {
        Optional<String> sentence = JsonObjects.string(node, TEXT);
        Optional<JsonNode> support = JsonObjects.first(node, SUPPORT);
        if (sentence.isEmpty() || support.isEmpty()) {
            return Optional.empty();
        }
        List<Claim.Support> quotes = new ArrayList<>();
        for (JsonNode one : support.get().isArray() ? support.get() : List.of(support.get())) {
            Optional<String> source = JsonObjects.string(one, SOURCE);
            Optional<String> quote = JsonObjects.string(one, QUOTE);
            if (source.isPresent() && quote.isPresent()) {
                quotes.add(new Claim.Support(source.get().strip(), quote.get()));
            }
        }
        return Optional.of(new Claim(sentence.get(), quotes));
    }
}
