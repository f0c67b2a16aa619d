package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a model says of one match; nothing of it is checked.
 *
 * @param id the match, by the name that the model knows it by
 * @param doesNotFit whether the model says so in so many words; silence is no such word
 * @param idea what the idea says, in one sentence
 * @param plan what the record is about, in one sentence
 */
record MatchReply(String id, boolean doesNotFit, String idea, String plan) {

    private static final List<String> ID = List.of("id", "treff", "treff_id", "match");
    private static final List<String> FITS = List.of("passer", "passar", "fits");
    private static final List<String> IDEA = List.of("ideen", "idéen", "ide", "idea");
    private static final List<String> PLAN = List.of("planen", "plan", "tiltak");
    private static final List<String> NO = List.of("false", "nei");

    /** Reads a reply; none of an object that names no match. */
    static Optional<MatchReply> of(JsonNode object) {
        return JsonObjects.string(object, ID)
                .map(id ->
                        new MatchReply(
                                id.strip(),
                                JsonObjects.string(object, FITS)
                                        .map(said -> said.strip().toLowerCase(Locale.ROOT))
                                        .filter(NO::contains)
                                        .isPresent(),
                                JsonObjects.string(object, IDEA).orElse(""),
                                JsonObjects.string(object, PLAN).orElse("")));
    }

    /** Whether it tries to say why the match fits. */
    boolean hasReason() {
        return !idea.isBlank() || !plan.isBlank();
    }
}
