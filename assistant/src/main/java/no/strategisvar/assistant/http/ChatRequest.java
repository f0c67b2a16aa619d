package no.strategisvar.assistant.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.assistant.question.Turn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads and checks the body of a chat request. */
record ChatRequest(@Nullable List<Message> messages) {

    /** The longest question, in UTF-16 units. */
    static final int LONGEST_QUESTION = 2_000;

    /** Older messages than these are not looked at. */
    private static final int MOST_TURNS = 20;

    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /** One message as the client sends it. */
    record Message(@Nullable String role, @Nullable String content) {}

    /**
     * The conversation of a request.
     *
     * @throws BadRequest when the body is no conversation that ends with a question
     */
    static List<Turn> read(String body) {
        try {
            ChatRequest request = JSON.readValue(body, ChatRequest.class);
            List<Message> messages = request == null ? null : request.messages();
            if (messages == null || messages.isEmpty()) {
                throw new BadRequest(
                        "Feltet «messages» mangler eller er tomt. Send minst ett spørsmål.");
            }
            List<Turn> turns = new ArrayList<>();
            for (Message message : messages) {
                turns.add(turn(message));
            }
            Turn last = turns.getLast();
            if (last.role() != Turn.Role.USER) {
                throw new BadRequest("Den siste meldingen må ha role «user».");
            }
            check(last.content());
            return turns.subList(Math.max(0, turns.size() - MOST_TURNS), turns.size());
        } catch (JsonProcessingException _) {
            throw new BadRequest(
                    "Innholdet er ikke gyldig JSON på formen"
                            + " {\"messages\":[{\"role\":\"user\",\"content\":\"…\"}]}.");
        }
    }

    private static Turn turn(@Nullable Message message) {
        String role = message == null ? null : message.role();
        String content = message == null ? null : message.content();
        if (content == null || role == null) {
            throw new BadRequest("Hver melding må ha «role» og «content».");
        }
        return switch (role) {
            case "user" -> new Turn(Turn.Role.USER, content);
            case "assistant" -> new Turn(Turn.Role.ASSISTANT, content);
            default -> throw new BadRequest("«role» må være «user» eller «assistant».");
        };
    }

    private static void check(String question) {
        if (question.isBlank()) {
            throw new BadRequest("Spørsmålet er tomt. Skriv et spørsmål.");
        }
        if (question.length() > LONGEST_QUESTION) {
            throw new BadRequest(
                    "Spørsmålet er for langt (%d tegn). Kort det ned til høyst %d tegn."
                            .formatted(question.length(), LONGEST_QUESTION));
        }
    }
}
