package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.assistant.TestIndex;
import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Author;
import no.strategisvar.assistant.answer.Reader;
import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.fit.Phrasing;
import no.strategisvar.assistant.http.Server;
import no.strategisvar.assistant.http.Writers;
import no.strategisvar.assistant.model.Budget;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.index.PassageIndex;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real service with a language model, on a free port. */
public final class WritingService implements AutoCloseable {

    public static final String QUESTION = "Hva sier planen om reindrift?";
    private static final JsonMapper JSON = new JsonMapper();

    private final PassageIndex index = TestIndex.shared();
    private final Texts texts = new Texts();
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile Author author = Author.NONE;
    private volatile Phrasing phrasing = Phrasing.NONE;

    /** A service without a model. To start one takes a while; {@link #use} takes none. */
    public WritingService() {
        Config config =
                new Config(
                        "127.0.0.1",
                        0,
                        TestCorpus.DOCUMENTS,
                        Path.of("target"),
                        Config.Admin.NOBODY);
        try {
            server =
                    new Server(
                                    config,
                                    TestIndex::opened,
                                    texts,
                                    _ -> new Writers(new Switch(), this::phrase))
                            .start();
        } catch (IOException | CorpusException e) {
            throw new AssertionError(e);
        }
    }

    /** Whoever writes at the moment. */
    private final class Switch implements Author {
        @Override
        public Answer write(Task task, Reader reader) {
            return author.write(task, reader);
        }

        @Override
        public Question understand(Question question, List<Turn> turns) {
            return author.understand(question, turns);
        }
    }

    private Phrasing.Phrased phrase(List<Assessment.Match> matches, Language language) {
        return phrasing.phrase(matches, language);
    }

    /** From now on this model writes, as if the service had started with it. */
    public WritingService use(Path data, ModelConfig model) throws IOException {
        return use(data, model, InstantSource.system());
    }

    WritingService use(Path data, ModelConfig model, InstantSource clock) throws IOException {
        try {
            Models models = new Models(model, new Budget(model.budget(), data, clock), clock);
            author = new GenerativeAuthor(index, texts, models, model);
            phrasing = new GenerativePhrasing(index, models, model);
        } catch (ConfigException e) {
            throw new IllegalArgumentException(e);
        }
        return this;
    }

    String address() {
        return server.address();
    }

    /** One event of a stream. */
    public record Event(String name, JsonNode data) {}

    /** What a reader was given, whichever way. */
    public record Reply(HttpResponse<String> response, List<Event> events, JsonNode answer) {
        String text() {
            return answer.path("answer").asText();
        }

        public String mode() {
            return by("mode").asText();
        }

        public JsonNode by(String field) {
            return answer.path("answeredBy").path(field);
        }

        List<Event> events(String name) {
            return events.stream().filter(event -> event.name().equals(name)).toList();
        }
    }

    Reply ask(String question, boolean streaming) {
        return streaming ? stream(question) : whole(question);
    }

    public Reply whole(String... questions) {
        HttpResponse<String> response = post("application/json", questions);
        return new Reply(response, List.of(), json(response.body()));
    }

    public Reply stream(String... questions) {
        HttpResponse<String> response = post("text/event-stream", questions);
        List<Event> events = new ArrayList<>();
        for (String block : response.body().strip().split("\\n\\n", -1)) {
            StringBuilder name = new StringBuilder();
            StringBuilder data = new StringBuilder();
            block.lines()
                    .forEach(line -> {
                        if (line.startsWith("event:")) {
                            name.append(line.substring(6).strip());
                        } else if (line.startsWith("data:")) {
                            data.append(line.substring(5).strip());
                        }
                    });
            if (!data.isEmpty()) {
                events.add(new Event(name.toString(), json(data.toString())));
            }
        }
        return new Reply(response, events, events.getLast().data());
    }

    private HttpResponse<String> post(String accept, String... questions) {
        try {
            return send(request(accept, questions));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Assesses a project idea. */
    HttpResponse<String> fit(String description) {
        try {
            String body = JSON.writeValueAsString(Map.of("description", description));
            return send(to("/api/fit", "application/json", body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same as a page. */
    HttpResponse<String> submit(String description) {
        String body = "description=" + URLEncoder.encode(description, StandardCharsets.UTF_8);
        return send(to("/prosjekt", "application/x-www-form-urlencoded", body));
    }

    private HttpRequest to(String path, String type, String body) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    HttpRequest request(String accept, String... questions) throws JsonProcessingException {
        List<Map<String, String>> messages = new ArrayList<>();
        for (String question : questions) {
            messages.add(Map.of("role", "user", "content", question));
        }
        return HttpRequest.newBuilder(URI.create(address() + "/api/chat"))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                JSON.writeValueAsString(Map.of("messages", messages))))
                .build();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
