package no.strategisvar.assistant.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An embeddings endpoint on this machine in OpenAI's form ({@code /v1/embeddings}) and Ollama's
 * ({@code /api/embed}). Its vectors count runs of three letters in hashed buckets.
 */
public final class EmbeddingEndpoint implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int DIMENSION = 256;
    private static final String SCRIPT = "embed";

    private final WireMockServer server;
    private volatile int failure;
    private volatile int delayMs;

    public EmbeddingEndpoint() {
        server =
                new WireMockServer(
                        WireMockConfiguration.options().dynamicPort().extensions(new Embedding()));
        for (String path : List.of("/v1/embeddings", "/api/embed")) {
            server.stubFor(
                    WireMock.post(path).willReturn(WireMock.aResponse().withTransformers(SCRIPT)));
        }
        server.start();
    }

    private final class Embedding implements ResponseDefinitionTransformerV2 {
        @Override
        public ResponseDefinition transform(ServeEvent event) {
            if (failure != 0) {
                return new ResponseDefinitionBuilder().withStatus(failure).build();
            }
            return new ResponseDefinitionBuilder()
                    .withStatus(200)
                    .withFixedDelay(delayMs)
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                            event.getRequest().getUrl().startsWith("/v1")
                                    ? openAi(json(event.getRequest().getBodyAsString()))
                                    : ollama(json(event.getRequest().getBodyAsString())))
                    .build();
        }

        @Override
        public String getName() {
            return SCRIPT;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }

    private static String openAi(JsonNode request) {
        List<Object> data = new ArrayList<>();
        for (JsonNode text : request.path("input")) {
            data.add(
                    Map.of(
                            "object",
                            "embedding",
                            "index",
                            data.size(),
                            "embedding",
                            vector(text.asText())));
        }
        return write(
                Map.of(
                        "object",
                        "list",
                        "data",
                        data,
                        "model",
                        request.path("model").asText(),
                        "usage",
                        Map.of("prompt_tokens", 8, "total_tokens", 8)));
    }

    private static String ollama(JsonNode request) {
        List<float[]> vectors = new ArrayList<>();
        request.path("input").forEach(text -> vectors.add(vector(text.asText())));
        return write(
                Map.of(
                        "model",
                        request.path("model").asText(),
                        "embeddings",
                        vectors,
                        "total_duration",
                        14_143_917,
                        "prompt_eval_count",
                        8));
    }

    private static float[] vector(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", " ");
        float[] vector = new float[DIMENSION];
        for (int i = 0; i + 3 <= letters.length(); i++) {
            vector[Math.floorMod(letters.substring(i, i + 3).hashCode() * 31, DIMENSION)]++;
        }
        return vector;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** From now on every call ends with this status; 0 is well. */
    public void fail(int status) {
        failure = status;
    }

    /** From now on every answer takes so long. */
    public void delay(int milliseconds) {
        delayMs = milliseconds;
    }

    public URI openAiUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/v1");
    }

    URI ollamaUrl() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** Every request that was made, to any address here. */
    public List<LoggedRequest> requests() {
        return server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl()));
    }

    /** The texts of a request. */
    static List<String> input(LoggedRequest request) {
        List<String> texts = new ArrayList<>();
        json(request.getBodyAsString()).path("input").forEach(text -> texts.add(text.asText()));
        return texts;
    }

    public void forget() {
        server.resetRequests();
    }

    @Override
    public void close() {
        server.stop();
    }
}
