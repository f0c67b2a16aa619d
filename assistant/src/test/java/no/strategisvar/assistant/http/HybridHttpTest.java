package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.RunningService.encode;
import static no.strategisvar.assistant.http.RunningService.ok;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.model.ConfiguredSearch;
import no.strategisvar.assistant.model.EmbeddingEndpoint;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.SearchOptions;
import no.strategisvar.index.dense.SearchModels;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** The service with an embeddings endpoint, while it answers and when it does not. */
final class HybridHttpTest {

    @TempDir Path home;

    private final EmbeddingEndpoint endpoint = new EmbeddingEndpoint();

    @BeforeEach
    void writeDocuments() throws IOException {
        Path documents = Files.createDirectory(home.resolve("documents"));
        Files.writeString(
                documents.resolve("plan.document.yaml"), "id: plan\nfile: plan.md\ntitle: Plan\n");
        Files.writeString(
                documents.resolve("plan.md"),
                """
                # Rovdyr

                Rovulvstammen skal ned i hele fylket innen fem år.

                # Havbruk

                Oppdrett av laks skal vokse, og laksen skal ha det bedre.
                """);
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    private RunningService service() throws IOException, ConfigException {
        Config config =
                Config.of(
                        Map.of(
                                "PORT", "0",
                                "CORPUS_DIR", "documents",
                                "EMBEDDING_PROVIDER", "openai-compatible",
                                "EMBEDDING_URL", endpoint.openAiUrl().toString(),
                                "EMBEDDING_NAME", "norsk-e5"),
                        Map.of(),
                        home);
        SearchModels models =
                new ConfiguredSearch(config.dataDir(), InstantSource.system())
                        .open(config.search());
        return new RunningService(
                config,
                () ->
                        PassageIndex.open(
                                new CorpusFolder(config.corpusDir()).load(),
                                config.dataDir().resolve("index"),
                                SearchOptions.DEFAULT,
                                models));
    }

    private static JsonNode search(RunningService service, String question) {
        return ok(service.get("/api/search?explain=true&q=" + encode(question)));
    }

    @Test
    void theTraceHasThePlacesOfEachStep() throws IOException, ConfigException {
        try (RunningService service = service()) {
            JsonNode found = search(service, "ulv");

            assertThat(found.path("steps").toString())
                    .isEqualTo("{\"dense\":\"used\",\"reranker\":\"off\"}");
            JsonNode best = found.path("passages").get(0);
            assertThat(best.path("text").asText()).startsWith("Rovulvstammen");
            JsonNode ranks = best.path("explanation").path("ranks");
            assertThat(ranks.path("dense").asInt()).isEqualTo(1);
            assertThat(ranks.path("cosine").asDouble()).isPositive();
            assertThat(ranks.path("fused").asDouble()).isPositive();
            assertThat(ranks.path("words").isNull()).isTrue();
            assertThat(ranks.path("reranker").isNull()).isTrue();
            assertThat(best.path("explanation").path("parts")).isEmpty();
        }
    }

    @Test
    void anEndpointThatFailsCostsNoAnswerAndIsCounted() throws IOException, ConfigException {
        try (RunningService service = service()) {
            endpoint.fail(500);

            JsonNode answer = ok(service.ask("Skal oppdrett av laks vokse?"));
            assertThat(answer.path("outcome").asText()).isEqualTo("answered");
            JsonNode found = search(service, "laks");
            assertThat(found.path("steps").path("dense").asText()).isEqualTo("omitted");
            assertThat(found.path("passages")).hasSize(1);
            JsonNode search = ok(service.get("/health/ready")).path("search");
            assertThat(search.path("dense").asBoolean()).isTrue();
            assertThat(search.path("reranker").asBoolean()).isFalse();
            assertThat(search.path("withoutDense").asLong()).isGreaterThanOrEqualTo(2);
            assertThat(search.path("withoutReranker").asLong()).isZero();
        }
    }

    @Test
    void thePageAboutTheServiceSaysWhereQuestionsAreSent() throws IOException, ConfigException {
        try (RunningService service = service()) {
            assertThat(service.get("/om").body())
                    .contains("Ingen språkmodell er i bruk", "sendes til 127.0.0.1", "norsk-e5")
                    .doesNotContain("Ingen tekst sendes til andre");
            assertThat(service.get("/om?sprak=nn").body())
                    .contains("blir sendt til 127.0.0.1")
                    .doesNotContain("Ingen tekst blir send");
        }
    }

    @Test
    void aQuestionIsSentOnce() throws IOException, ConfigException {
        try (RunningService service = service()) {
            int before = endpoint.requests().size();
            ok(service.get("/api/search?q=ulv"));
            ok(service.get("/api/search?q=ulv"));
            assertThat(endpoint.requests()).hasSize(before + 1);
        }
    }
}
