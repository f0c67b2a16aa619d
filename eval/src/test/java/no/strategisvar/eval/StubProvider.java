package no.strategisvar.eval;

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

import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provider on this machine that speaks OpenAI's wire format, the whole text at once; what its
 * model says is a script. It calls the model by another name than it was asked for, as providers
 * do.
 */
public final class StubProvider implements AutoCloseable {

    /** The id that its responses have. */
    public static final String RESPONDING = "dommer-2026-07-11";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LETTERS_PER_TOKEN = 4;
    private static final int VERDICT_TOKENS = 30;
    private static final int SHORTEST_SENTENCE = 30;

    private final WireMockServer server;
    private final Function<Prompt, String> script;
    private volatile int lettersPerToken = LETTERS_PER_TOKEN;
    private volatile int status = 200;

    /** A prompt as the model sees it. */
    public record Prompt(String system, String user) {

        /** What stands inside the fences of a name, such as {@code SVAR}. */
        public List<String> fenced(String name) {
            return fences(name).results().map(found -> found.group(1)).toList();
        }

        /** What stands outside every fence: all that may instruct. */
        public String unfenced() {
            return system + "\n" + fences("\\p{Lu}+").replaceAll("");
        }

        /** The ids of fences that have one, with what stands in them. */
        public Map<String, String> sources() {
            Map<String, String> sources = new LinkedHashMap<>();
            Pattern.compile("<<<KILDE \\d+ id=(\\S+) merke=\\S+\n(.*?)\nSLUTT", Pattern.DOTALL)
                    .matcher(user)
                    .results()
                    .forEach(found -> sources.put(found.group(1), found.group(2)));
            return sources;
        }

        public String mark() {
            return Pattern.compile("merke=([0-9a-f]{16})")
                    .matcher(system)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse("");
        }

        private Matcher fences(String name) {
            return Pattern.compile(
                            "<<<%s(?: \\d+ id=\\S+)? merke=%s\n(.*?)\nSLUTT merke=%s>>>"
                                    .formatted(name, mark(), mark()),
                            Pattern.DOTALL)
                    .matcher(user);
        }
    }

    public StubProvider(Function<Prompt, String> script) {
        this.script = script;
        this.server =
                new WireMockServer(
                        WireMockConfiguration.options().dynamicPort().extensions(new Script()));
        server.stubFor(
                WireMock.post("/v1/chat/completions")
                        .willReturn(WireMock.aResponse().withTransformers("script")));
        server.start();
    }

    /** From now on every answer has this status. */
    public void fails(int with) {
        status = with;
    }

    /** From now on it counts as many letters to a token, as if it had seen less than was sent. */
    public void counts(int letters) {
        lettersPerToken = letters;
    }

    private final class Script implements ResponseDefinitionTransformerV2 {
        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Prompt prompt = prompt(event.getRequest().getBodyAsString());
            int letters = prompt.system().length() + prompt.user().length();
            return new ResponseDefinitionBuilder()
                    .withStatus(status)
                    .withHeader("Content-Type", "application/json")
                    .withBody(completion(script.apply(prompt), letters / lettersPerToken))
                    .build();
        }

        @Override
        public String getName() {
            return "script";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }

    private static String completion(String text, int promptTokens) {
        Map<String, Object> message = Map.of("role", "assistant", "content", text);
        return write(
                Map.of(
                        "id",
                        "c1",
                        "object",
                        "chat.completion",
                        "created",
                        1,
                        "model",
                        RESPONDING,
                        "choices",
                        List.of(Map.of("index", 0, "message", message, "finish_reason", "stop")),
                        "usage",
                        Map.of(
                                "prompt_tokens", promptTokens,
                                "completion_tokens", VERDICT_TOKENS,
                                "total_tokens", promptTokens + VERDICT_TOKENS)));
    }

    /** Every request body, in the order that they came. */
    public List<String> bodies() {
        return server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl())).stream()
                .map(request -> request.getBodyAsString())
                .toList();
    }

    public List<Prompt> prompts() {
        return bodies().stream().map(StubProvider::prompt).toList();
    }

    private static Prompt prompt(String body) {
        JsonNode messages = read(body).path("messages");
        return new Prompt(
                messages.path(0).path("content").asText(),
                messages.path(1).path("content").asText());
    }

    public String baseUrl() {
        return "http://127.0.0.1:" + server.port() + "/v1";
    }

    /** The settings of a judge that asks this provider, with more settings in pairs. */
    public ModelConfig judge(String... more) throws ConfigException {
        Map<String, String> set = new HashMap<>();
        set.put("JUDGE_PROVIDER", "openai-compatible");
        set.put("JUDGE_NAME", "dommer");
        set.put("JUDGE_BASE_URL", baseUrl());
        set.put("JUDGE_STREAMING", "false");
        for (int i = 0; i < more.length; i += 2) {
            set.put(more[i], more[i + 1]);
        }
        return Config.of(set, Map.of(), Path.of("")).judge().orElseThrow();
    }

    /** A claim as an honest model writes it for the product: a sentence of a source, as it is. */
    public static String honestClaim(Prompt prompt) {
        for (Map.Entry<String, String> source : prompt.sources().entrySet()) {
            for (String part : source.getValue().split("(?<=[.!?])\\s+|\n", -1)) {
                if (part.strip().length() > SHORTEST_SENTENCE && part.strip().endsWith(".")) {
                    return claim(source.getKey(), part.strip());
                }
            }
        }
        throw new IllegalStateException("no sentence in " + prompt);
    }

    private static String claim(String source, String sentence) {
        Map<String, String> quote = Map.of("kilde", source, "sitat", sentence);
        return write(
                Map.of("pastander", List.of(Map.of("tekst", sentence, "belegg", List.of(quote)))));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(body, e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
