package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.json;
import static no.strategisvar.assistant.http.RunningService.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

final class FeedbackHttpTest {

    private static RunningService service;
    private static Path file;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        service = new RunningService(folder);
        file = folder.resolve("feedback.jsonl");
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @BeforeEach
    void beginWithNothingStored() throws IOException {
        Files.deleteIfExists(file);
    }

    @Test
    void feedbackIsTakenAndStored() throws IOException {
        String body =
                write(
                        Map.of(
                                "answerId",
                                "a-1",
                                "useful",
                                false,
                                "reasons",
                                List.of("feil kilde", "for langt"),
                                "comment",
                                "Svaret gjelder «teknologi».\nIkke bioøkonomi."));

        var response = service.post("/api/feedback", body);

        assertThat(response.statusCode()).isEqualTo(202);
        JsonNode stored = stored().getFirst();
        assertThat(stored.get("answerId").asText()).isEqualTo("a-1");
        assertThat(stored.get("useful").isBoolean()).isTrue();
        assertThat(stored.get("useful").asBoolean()).isFalse();
        assertThat(stored.get("reasons")).hasSize(2);
        assertThat(stored.get("comment").asText()).contains("«teknologi».\nIkke");
    }

    @Test
    void reasonsAndACommentMayBeLeftOut() throws IOException {
        assertThat(send("{\"answerId\":\"a-1\",\"useful\":true}")).isEqualTo(202);

        assertThat(stored()).hasSize(1);
        assertThat(stored().getFirst().get("useful").asBoolean()).isTrue();
    }

    @Test
    void nothingOfWhoOrWhatWasAskedIsStored() throws IOException {
        service.ask("Hva sier planen om reindrift?");
        service.post(
                "/api/feedback",
                "{\"answerId\":\"a-1\",\"useful\":true}",
                "User-Agent",
                "Kari-sin-telefon",
                "Cookie",
                "kari=1");

        assertThat(Files.readString(file))
                .doesNotContain("reindrift", "127.0.0.1", "Kari", "kari", "telefon");
        assertThat(stored().getFirst().get("date").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skriv til ola@nordmann.no",
                "Ring 98 76 54 32",
                "Jeg er 010190 12480 og +47 98765432"
            })
    void aCommentWithPersonalDataIsRefusedAndNotStored(String comment) {
        var response = service.post("/api/feedback", feedback(comment));

        assertThat(problem(response, 400)).contains("personopplysninger").doesNotContain(comment);
        assertThat(file).doesNotExist();
    }

    @Test
    void aCommentOf500CharactersIsTakenAndALongerOneIsNot() {
        assertThat(send(feedback("a".repeat(500)))).isEqualTo(202);

        assertThat(problem(service.post("/api/feedback", feedback("a".repeat(501))), 400))
                .contains("500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"answerId\":\"a-1\"}",
                "{\"useful\":true}",
                "{\"answerId\":\"a-1\",\"useful\":\"kanskje\"}",
                "{\"answerId\":\"a-1\",\"useful\":true,\"reasons\":{}}"
            })
    void aBodyThatIsNoFeedbackIsAProblem(String body) {
        assertThat(problem(service.post("/api/feedback", body), 400))
                .contains("answerId", "useful");
        assertThat(file).doesNotExist();
    }

    @Test
    void manyAtOnceAreAllStoredOnALineEach() throws IOException {
        List<Integer> statuses =
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> send("{\"answerId\":\"a-%d\",\"useful\":true}".formatted(i)))
                        .toList();

        assertThat(statuses).containsOnly(202);
        assertThat(stored().stream().map(line -> line.get("answerId").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 200).mapToObj(i -> "a-" + i).toList());
    }

    private static List<JsonNode> stored() throws IOException {
        return Files.readAllLines(file).stream().map(line -> json(line)).toList();
    }

    private static int send(String body) {
        return service.post("/api/feedback", body).statusCode();
    }

    private static String feedback(String comment) {
        return write(Map.of("answerId", "a-1", "useful", true, "comment", comment));
    }
}
