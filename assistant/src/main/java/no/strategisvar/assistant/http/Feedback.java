package no.strategisvar.assistant.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import no.strategisvar.assistant.guard.Guard;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code POST /api/feedback}: keeps what people say of answers, a line of JSON each, without the
 * question and without anything that tells who they are.
 */
final class Feedback {

    private static final int LONGEST_COMMENT = 500;
    private static final ObjectMapper JSON = new JsonMapper();

    private final Path file;
    private final Guard guard = new Guard();

    Feedback(Path dataDir) {
        this.file = dataDir.resolve("feedback.jsonl");
    }

    private record Request(
            @Nullable String answerId,
            @Nullable Boolean useful,
            @Nullable List<String> reasons,
            @Nullable String comment) {}

    void receive(Context ctx) {
        Request request = read(ctx.body());
        String comment = request.comment() == null ? "" : request.comment();
        if (comment.length() > LONGEST_COMMENT) {
            throw new BadRequest(
                    "Kommentaren er for lang. Kort den ned til høyst %d tegn."
                            .formatted(LONGEST_COMMENT));
        }
        if (guard.check(comment).filter(r -> r == Guard.Reason.PERSONAL_DATA).isPresent()) {
            throw new BadRequest(
                    "Kommentaren ser ut til å inneholde personopplysninger. Ta dem bort og send på"
                            + " nytt.");
        }
        append(request, comment);
        ctx.status(HttpStatus.ACCEPTED);
    }

    private static Request read(String body) {
        try {
            Request request = JSON.readValue(body, Request.class);
            if (request != null && request.answerId() != null && request.useful() != null) {
                return request;
            }
        } catch (JsonProcessingException _) {
            // told below, with the form
        }
        throw new BadRequest("Innholdet må være JSON med minst «answerId» og «useful».");
    }

    private synchronized void append(Request request, String comment) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("date", LocalDate.now(ZoneId.of("Europe/Oslo")).toString());
        line.put("answerId", String.valueOf(request.answerId()));
        line.put("useful", Boolean.TRUE.equals(request.useful()));
        line.put("reasons", request.reasons() == null ? List.of() : request.reasons());
        line.put("comment", comment);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    JSON.writeValueAsString(line) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("tilbakemeldingen kunne ikke skrives", e);
        }
    }
}
