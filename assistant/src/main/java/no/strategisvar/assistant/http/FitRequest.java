package no.strategisvar.assistant.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.assistant.fit.ProjectFit;

import org.jspecify.annotations.Nullable;

/** Reads and checks the description of a project idea. */
record FitRequest(@Nullable String description) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /**
     * The description in a JSON body.
     *
     * @throws BadRequest when there is none, or it is too long
     */
    static String read(String body) {
        try {
            FitRequest request = JSON.readValue(body, FitRequest.class);
            return checked(request == null ? null : request.description());
        } catch (JsonProcessingException _) {
            throw new BadRequest(
                    "Innholdet er ikke gyldig JSON på formen {\"description\":\"…\"}.");
        }
    }

    private static String checked(@Nullable String description) {
        if (description == null || description.isBlank()) {
            throw new BadRequest(
                    "Feltet «description» mangler eller er tomt. Beskriv prosjektet med egne ord.");
        }
        if (description.length() > ProjectFit.LONGEST_DESCRIPTION) {
            throw new BadRequest(
                    "Beskrivelsen er for lang (%d tegn). Kort den ned til høyst %d tegn."
                            .formatted(description.length(), ProjectFit.LONGEST_DESCRIPTION));
        }
        return description;
    }
}
