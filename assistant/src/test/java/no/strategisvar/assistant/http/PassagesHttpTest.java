package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.assertFields;
import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.encode;
import static no.strategisvar.assistant.http.RunningService.ok;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class PassagesHttpTest {

    private static RunningService service;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        service = new RunningService(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @Test
    void everyPassageIsThereWithItsNeighbours() {
        for (Document document : service.corpus().documents()) {
            List<Passage> passages = document.passages();
            for (int i : Stream.of(0, 1, passages.size() / 2, passages.size() - 1).toList()) {
                JsonNode found = ok(service.get("/api/passages/" + encode(passages.get(i).id())));

                assertFields(found, "neighbours");
                assertThat(found.get("text").asText()).isEqualTo(passages.get(i).text());
                assertNeighbour(found.get("previous"), i == 0 ? null : passages.get(i - 1));
                boolean last = i == passages.size() - 1;
                assertNeighbour(found.get("next"), last ? null : passages.get(i + 1));
            }
        }
    }

    @Test
    void aPassageThatIsNotThereIsAProblem() {
        assertThat(problem(service.get("/api/passages/finnes-ikke"), 404))
                .contains("tekststykke")
                .doesNotContain("finnes-ikke");
    }

    private static void assertNeighbour(JsonNode found, @Nullable Passage passage) {
        assertThat(found.path("id").asText("")).isEqualTo(passage == null ? "" : passage.id());
    }
}
