package no.strategisvar.assistant.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The real service on a free port, over a real index, and a client that calls it. */
final class RunningService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Corpus corpus = TestCorpus.load();
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningService(Path folder) throws IOException {
        this(
                new Config("127.0.0.1", 0, TestCorpus.DOCUMENTS, folder, Config.Admin.NOBODY),
                () -> TestCorpus.index(folder.resolve("index")));
    }

    RunningService(Config config, IndexSource source) throws IOException {
        try {
            this.server = new Server(config, source, new Texts(), _ -> Writers.NONE).start();
        } catch (CorpusException e) {
            throw new AssertionError(e);
        }
    }

    Corpus corpus() {
        return corpus;
    }

    String address() {
        return server.address();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /** Asks one question, or the last one of a conversation of questions. */
    HttpResponse<String> ask(String... questions) {
        return post("/api/chat", chat(questions));
    }

    static String chat(String... questions) {
        List<Map<String, String>> messages =
                Arrays.stream(questions)
                        .map(question -> Map.of("role", "user", "content", question))
                        .toList();
        return write(Map.of("messages", messages));
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    /** The body of a response that must be 200 and JSON. */
    static JsonNode ok(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(contentType(response)).startsWith("application/json");
        return json(response.body());
    }

    static String contentType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
