package no.strategisvar.assistant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.index.dense.Embedder;
import no.strategisvar.index.dense.SearchModelException;
import no.strategisvar.index.dense.SearchModels;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** The models of the search as the settings name them, with an endpoint that speaks real forms. */
final class ConfiguredSearchTest {

    @TempDir Path home;

    private final EmbeddingEndpoint endpoint = new EmbeddingEndpoint();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @AfterEach
    void stop() {
        endpoint.close();
    }

    private SearchModels models(Map<String, String> environment) throws ConfigException {
        return new ConfiguredSearch(home, now::get)
                .open(Config.of(environment, Map.of(), home).search());
    }

    private Embedder embedder(Map<String, String> more) throws ConfigException {
        Map<String, String> environment =
                new HashMap<>(
                        Map.of(
                                "EMBEDDING_PROVIDER", "openai-compatible",
                                "EMBEDDING_URL", endpoint.openAiUrl().toString(),
                                "EMBEDDING_NAME", "norsk-e5"));
        environment.putAll(more);
        return models(environment).embedder().orElseThrow();
    }

    @Test
    void withoutSettingsThereIsNoModel() throws ConfigException {
        assertThat(models(Map.of()).isEmpty()).isTrue();
        assertThat(models(Map.of("EMBEDDING_PROVIDER", "none")).isEmpty()).isTrue();
    }

    @Test
    void openAisFormIsSpoken() throws ConfigException, SearchModelException {
        Embedder embedder =
                embedder(
                        Map.of(
                                "EMBEDDING_KEY", "sk-kanari-4711",
                                "EMBEDDING_QUERY_PREFIX", "query:",
                                "EMBEDDING_PASSAGE_PREFIX", "passage:"));

        assertThat(embedder.embedPassages(List.of("ulv", "laks"))).hasSize(2);
        assertThat(embedder.embedQuery("hvor er ulven?")).hasSize(256);

        LoggedRequest passages = endpoint.requests().getFirst();
        assertThat(passages.getUrl()).isEqualTo("/v1/embeddings");
        assertThat(passages.getHeader("Authorization")).isEqualTo("Bearer sk-kanari-4711");
        assertThat(passages.getBodyAsString()).contains("\"model\"", "norsk-e5");
        assertThat(EmbeddingEndpoint.input(passages))
                .containsExactly("passage: ulv", "passage: laks");
        assertThat(EmbeddingEndpoint.input(endpoint.requests().getLast()))
                .containsExactly("query: hvor er ulven?");
        assertThat(embedder.id()).contains("norsk-e5", "passage:").doesNotContain("kanari");
    }

    @Test
    void ollamasFormIsSpoken() throws ConfigException, SearchModelException {
        Embedder embedder =
                models(
                                Map.of(
                                        "EMBEDDING_PROVIDER", "ollama",
                                        "EMBEDDING_URL", endpoint.ollamaUrl().toString(),
                                        "EMBEDDING_NAME", "bge-m3"))
                        .embedder()
                        .orElseThrow();

        assertThat(embedder.embedQuery("ulv")).hasSize(256);
        LoggedRequest asked = endpoint.requests().getFirst();
        assertThat(asked.getUrl()).isEqualTo("/api/embed");
        assertThat(EmbeddingEndpoint.input(asked)).containsExactly("ulv");
    }

    @Test
    void aQuestionIsAskedForOnce() throws ConfigException, SearchModelException {
        Embedder embedder = embedder(Map.of());

        assertThat(embedder.embedQuery("ulv")).isEqualTo(embedder.embedQuery("ulv"));
        assertThat(endpoint.requests()).hasSize(1);
        assertThat(embedder.embedQuery("laks")).isNotEqualTo(embedder.embedQuery("ulv"));
        assertThat(endpoint.requests()).hasSize(2);
    }

    @Test
    void anEndpointThatFailsIsLeftAloneForAWhile() throws ConfigException, SearchModelException {
        Embedder embedder = embedder(Map.of());
        endpoint.fail(500);
        assertThatThrownBy(() -> embedder.embedQuery("ulv"))
                .isInstanceOf(SearchModelException.class);
        endpoint.fail(0);

        assertThatThrownBy(() -> embedder.embedQuery("ulv"))
                .isInstanceOf(SearchModelException.class)
                .hasMessageContaining("satt til side");
        assertThat(endpoint.requests()).hasSize(1);
        now.set(now.get().plusSeconds(31));
        assertThat(embedder.embedQuery("ulv")).hasSize(256);
    }

    @Test
    void anEndpointThatIsSlowIsNotWaitedFor() throws ConfigException {
        Embedder embedder = embedder(Map.of("EMBEDDING_SECONDS", "0.2"));
        endpoint.delay(2_000);

        assertThatThrownBy(() -> embedder.embedQuery("ulv"))
                .isInstanceOf(SearchModelException.class)
                .hasMessageContaining("ikke i tide");
    }

    @Test
    void personalDataIsNotSent() throws ConfigException, SearchModelException {
        Embedder embedder = embedder(Map.of());

        assertThatThrownBy(() -> embedder.embedQuery("send svar til kari@example.no"))
                .isInstanceOf(SearchModelException.class);
        assertThat(endpoint.requests()).isEmpty();
        assertThat(embedder.embedQuery("ulv")).hasSize(256);
    }

    @Test
    void passagesWithoutVectorsAreToldOfByNameAndCause() throws ConfigException, IOException {
        Embedder embedder = embedder(Map.of("EMBEDDING_KEY", "sk-kanari-4711"));
        endpoint.fail(401);
        assertThatThrownBy(() -> embedder.embedPassages(List.of("ulv")))
                .isInstanceOf(SearchModelException.class)
                .hasMessageContainingAll(
                        endpoint.openAiUrl().toString(), "norsk-e5", "nøkkelen", "EMBEDDING_")
                .hasMessageNotContaining("kanari");
        endpoint.fail(404);
        assertThatThrownBy(() -> embedder.embedPassages(List.of("ulv")))
                .hasMessageContaining("modellens navn");
        assertThat(endpoint.requests()).hasSize(2);

        endpoint.fail(200);
        assertThatThrownBy(() -> embedder.embedPassages(List.of("ulv")))
                .hasMessageContaining("svaret kunne ikke leses");
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        Embedder nowhere = embedder(Map.of("EMBEDDING_URL", "http://127.0.0.1:" + closed));
        assertThatThrownBy(() -> nowhere.embedQuery("ulv")).hasMessageContaining("ingen kontakt");
    }

    @Test
    void passagesAreAskedForAgainWhatPasses() throws ConfigException {
        Embedder embedder = embedder(Map.of());
        endpoint.fail(503);

        assertThatThrownBy(() -> embedder.embedPassages(List.of("ulv")))
                .hasMessageContaining("tjenesten feilet");
        assertThat(endpoint.requests()).hasSize(3);
    }

    @Test
    void aFileNeedsTheModuleThatOpensIt() throws IOException {
        Files.writeString(home.resolve("m.onnx"), "x");
        Files.writeString(home.resolve("tokenizer.json"), "{}");
        assertThatThrownBy(() ->
                        models(
                                Map.of(
                                        "EMBEDDING_PROVIDER", "onnx",
                                        "EMBEDDING_FILE", "m.onnx")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("onnx", "ikke bygd");
        assertThatThrownBy(() -> models(Map.of("RERANKER_FILE", "m.onnx")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("ikke bygd");
    }
}
