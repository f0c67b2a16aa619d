package no.strategisvar.eval.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provider of OpenAI's form on this machine that streams an answer from the prompt's own sources
 * at an even pace, and remembers how long each took.
 */
final class StubProvider implements AutoCloseable {

    private static final int PIECE = 20;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern SOURCE =
            Pattern.compile(
                    "<<<KILDE \\d+ id=(\\S+) merke=\\w+\n[^\n]*\n(.*?)\nSLUTT merke",
                    Pattern.DOTALL);
    private static final Pattern QUESTION =
            Pattern.compile("<<<SPØRSMÅL merke=\\w+\n(.*?)\nSLUTT merke", Pattern.DOTALL);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final long gapMs;
    private final Map<String, Long> nanos = new ConcurrentHashMap<>();

    /**
     * A provider that is ready.
     *
     * @param gapMs between two pieces, and before the first
     */
    StubProvider(long gapMs) throws IOException {
        this.gapMs = gapMs;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.createContext("/v1/chat/completions", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** Whether it wrote an answer to a question. */
    boolean wasAsked(String question) {
        return nanos.containsKey(question);
    }

    /**
     * How long the provider itself took for a question, repairs and all, in nanoseconds.
     *
     * @throws IOException when it was never asked
     */
    long nanos(String question) throws IOException {
        Long took = nanos.get(question);
        if (took == null) {
            throw new IOException("the provider was not asked: " + question);
        }
        return took;
    }

    private void answer(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        String prompt = request.path("messages").path(1).path("content").asText();
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        String text = claims(prompt);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < text.length(); i += PIECE) {
                Thread.sleep(gapMs);
                send(out, text.substring(i, Math.min(text.length(), i + PIECE)), null);
            }
            // Noted before the end is sent: the reader may ask for it at once.
            Matcher question = QUESTION.matcher(prompt);
            if (question.find()) {
                nanos.merge(question.group(1), System.nanoTime() - start, Long::sum);
            }
            send(out, "", "stop");
            out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(OutputStream out, String piece, @Nullable String end)
            throws IOException {
        String ended = end == null ? "null" : "\"" + end + "\"";
        out.write(
                """
                data: {"id":"1","object":"chat.completion.chunk","created":1,"model":"stub",\
                "choices":[{"index":0,"delta":{"content":%s},"finish_reason":%s}]}

                """
                        .formatted(JSON.writeValueAsString(piece), ended)
                        .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The first sentence of three sources, as claims. */
    private static String claims(String prompt) throws IOException {
        List<Map<String, Object>> claims =
                SOURCE.matcher(prompt)
                        .results()
                        .limit(3)
                        .map(source -> claim(source.group(1), source.group(2)))
                        .toList();
        return JSON.writeValueAsString(Map.of("pastander", claims));
    }

    private static Map<String, Object> claim(String id, String text) {
        String sentence = text.split("(?<=[.!?])\\s|\n", 2)[0];
        return Map.of("tekst", sentence, "belegg", List.of(Map.of("kilde", id, "sitat", sentence)));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
