package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.ok;
import static no.strategisvar.assistant.http.RunningService.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a chat request is refused for. */
final class ChatProblemsTest {

    private static RunningService service;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        service = new RunningService(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "hei",
                "[]",
                "null",
                "{}",
                "{\"messages\":null}",
                "{\"messages\":[]}",
                "{\"messages\":{}}",
                "{\"messages\":[null]}",
                "{\"messages\":[\"hei\"]}",
                "{\"messages\":[{\"role\":\"user\"}]}",
                "{\"messages\":[{\"content\":\"hei\"}]}",
                "{\"messages\":[{\"role\":\"system\",\"content\":\"hei\"}]}"
            })
    void aBodyThatIsNoConversationIsAProblem(String body) {
        assertThat(problem(service.post("/api/chat", body), 400)).containsAnyOf("messages", "role");
    }

    @Test
    void aConversationThatEndsWithTheAssistantIsAProblem() {
        String body =
                write(
                        Map.of(
                                "messages",
                                List.of(
                                        Map.of("role", "user", "content", "Hei"),
                                        Map.of("role", "assistant", "content", "Hei"))));

        assertThat(problem(service.post("/api/chat", body), 400)).contains("user");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void aBlankQuestionIsAProblem(String question) {
        assertThat(problem(service.ask(question), 400)).contains("tomt");
    }

    @Test
    void aQuestionOfMoreThan2000CharactersIsAProblem() {
        ok(service.ask("havbruk ".repeat(250)));

        assertThat(problem(service.ask("a".repeat(2_001)), 400)).contains("2001", "2000");
    }

    @Test
    void aProblemDoesNotRepeatTheQuestion() {
        HttpResponse<String> response = service.ask("hemmelig ".repeat(300));

        problem(response, 400);
        assertThat(response.body()).doesNotContain("hemmelig");
    }
}
