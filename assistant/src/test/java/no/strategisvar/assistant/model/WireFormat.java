package no.strategisvar.assistant.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.assistant.config.ProviderKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How each kind of provider is asked and how it answers, byte for byte as their documents have it.
 */
public enum WireFormat {
    OPENAI(ProviderKind.OPENAI, "/chat/completions", "/chat/completions", "text/event-stream"),
    COMPATIBLE(
            ProviderKind.OPENAI_COMPATIBLE,
            "/chat/completions",
            "/chat/completions",
            "text/event-stream"),
    AZURE(
            ProviderKind.AZURE,
            "/openai/deployments/testmodell/chat/completions?api-version=2024-10-21",
            "/openai/deployments/testmodell/chat/completions?api-version=2024-10-21",
            "text/event-stream"),
    ANTHROPIC(ProviderKind.ANTHROPIC, "/messages", "/messages", "text/event-stream"),
    MISTRAL(ProviderKind.MISTRAL, "/chat/completions", "/chat/completions", "text/event-stream"),
    GEMINI(
            ProviderKind.GEMINI,
            "/models/testmodell:streamGenerateContent?alt=sse",
            "/models/testmodell:generateContent",
            "text/event-stream"),
    OLLAMA(ProviderKind.OLLAMA, "/api/chat", "/api/chat", "application/x-ndjson");

    public static final String MODEL = "testmodell";

    /** What the providers call the model themselves. */
    public static final String RESPONDING = "testmodell-2026-07-11";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int IN = 700;
    private static final int OUT = 90;

    private final ProviderKind kind;
    private final String streamPath;
    private final String wholePath;
    private final String streamType;

    WireFormat(ProviderKind kind, String streamPath, String wholePath, String streamType) {
        this.kind = kind;
        this.streamPath = streamPath;
        this.wholePath = wholePath;
        this.streamType = streamType;
    }

    public ProviderKind kind() {
        return kind;
    }

    public String path(boolean streaming) {
        return streaming ? streamPath : wholePath;
    }

    public String contentType(boolean streaming) {
        return streaming ? streamType : "application/json";
    }

    /** Tokens that an answer reports. */
    public static long tokens() {
        return IN + OUT;
    }

    /** The system message and the user's message of a request. */
    public static String[] messages(String body) {
        JsonNode request = read(body);
        if (request.has("contents")) {
            return new String[] {
                text(request.path("systemInstruction").path("parts")),
                text(request.path("contents").path(0).path("parts"))
            };
        }
        StringBuilder system = new StringBuilder(text(request.path("system")));
        StringBuilder user = new StringBuilder();
        for (JsonNode message : request.path("messages")) {
            boolean isUser = message.path("role").asText().equals("user");
            (isUser ? user : system).append(text(message.path("content")));
        }
        return new String[] {system.toString(), user.toString()};
    }

    private static String text(JsonNode content) {
        if (content.isTextual()) {
            return content.asText();
        }
        StringBuilder text = new StringBuilder();
        content.forEach(part -> text.append(part.path("text").asText()));
        return text.toString();
    }

    /** A whole answer in one body. */
    public String whole(String text) {
        return switch (this) {
            case OPENAI, COMPATIBLE, AZURE, MISTRAL ->
                    write(
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
                                    List.of(
                                            Map.of(
                                                    "index",
                                                    0,
                                                    "message",
                                                    Map.of("role", "assistant", "content", text),
                                                    "finish_reason",
                                                    "stop")),
                                    "usage",
                                    openAiUsage()));
            case ANTHROPIC ->
                    write(
                            Map.of(
                                    "id", "m1",
                                    "type", "message",
                                    "role", "assistant",
                                    "model", RESPONDING,
                                    "content", List.of(Map.of("type", "text", "text", text)),
                                    "stop_reason", "end_turn",
                                    "usage", Map.of("input_tokens", IN, "output_tokens", OUT)));
            case GEMINI -> write(gemini(text, true));
            case OLLAMA -> write(ollama(text, true));
        };
    }

    /** The pieces of a stream, each as it is sent; the last ones say that it is finished. */
    public List<String> stream(List<String> pieces) {
        List<String> sent = new ArrayList<>();
        switch (this) {
            case OPENAI, COMPATIBLE, AZURE, MISTRAL -> {
                sent.add(data(chunk(Map.of("role", "assistant", "content", ""), null)));
                pieces.forEach(piece -> sent.add(data(chunk(Map.of("content", piece), null))));
                sent.add(data(last()));
                if (this != MISTRAL) {
                    sent.add(
                            data(
                                    write(
                                            Map.of(
                                                    "id",
                                                    "c1",
                                                    "object",
                                                    "chat.completion.chunk",
                                                    "created",
                                                    1,
                                                    "model",
                                                    RESPONDING,
                                                    "choices",
                                                    List.of(),
                                                    "usage",
                                                    openAiUsage()))));
                }
                sent.add(data("[DONE]"));
            }
            case ANTHROPIC -> {
                sent.add(
                        event(
                                "message_start",
                                "\"message\":{\"id\":\"m1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"%s\",\"content\":[],\"usage\":{\"input_tokens\":%d,\"output_tokens\":1}}"
                                        .formatted(RESPONDING, IN)));
                sent.add(
                        event(
                                "content_block_start",
                                "\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}"));
                sent.add(event("ping", ""));
                pieces.forEach(piece ->
                        sent.add(
                                event(
                                        "content_block_delta",
                                        "\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":%s}"
                                                .formatted(write(piece)))));
                sent.add(event("content_block_stop", "\"index\":0"));
                sent.add(
                        event(
                                "message_delta",
                                "\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":%d}"
                                        .formatted(OUT)));
                sent.add(event("message_stop", ""));
            }
            case GEMINI -> {
                pieces.forEach(piece -> sent.add(data(write(gemini(piece, false)))));
                sent.add(data(write(gemini("", true))));
            }
            case OLLAMA -> {
                pieces.forEach(piece -> sent.add(write(ollama(piece, false)) + "\n"));
                sent.add(write(ollama("", true)) + "\n");
            }
        }
        return sent;
    }

    private String last() {
        String chunk = chunk(Map.of("content", ""), "stop");
        return this == MISTRAL
                ? chunk.substring(0, chunk.length() - 1)
                        + ",\"usage\":"
                        + write(openAiUsage())
                        + "}"
                : chunk;
    }

    private static String chunk(Map<String, String> delta, @Nullable String end) {
        return "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"%s\",\"choices\":[{\"index\":0,\"delta\":%s,\"finish_reason\":%s}]}"
                .formatted(RESPONDING, write(delta), end == null ? "null" : "\"" + end + "\"");
    }

    private static Map<String, Object> openAiUsage() {
        return Map.of("prompt_tokens", IN, "completion_tokens", OUT, "total_tokens", IN + OUT);
    }

    private static Map<String, Object> gemini(String text, boolean last) {
        Map<String, Object> content =
                Map.of("parts", List.of(Map.of("text", text)), "role", "model");
        return last
                ? Map.of(
                        "candidates",
                        List.of(Map.of("content", content, "finishReason", "STOP", "index", 0)),
                        "usageMetadata",
                        Map.of(
                                "promptTokenCount", IN,
                                "candidatesTokenCount", OUT,
                                "totalTokenCount", IN + OUT),
                        "modelVersion",
                        RESPONDING)
                : Map.of("candidates", List.of(Map.of("content", content, "index", 0)));
    }

    private static Map<String, Object> ollama(String text, boolean last) {
        Map<String, Object> message = Map.of("role", "assistant", "content", text);
        return last
                ? Map.of(
                        "model", RESPONDING,
                        "created_at", "2026-11-22T10:00:00Z",
                        "message", message,
                        "done", true,
                        "done_reason", "stop",
                        "prompt_eval_count", IN,
                        "eval_count", OUT)
                : Map.of(
                        "model",
                        RESPONDING,
                        "created_at",
                        "2026-11-22T10:00:00Z",
                        "message",
                        message,
                        "done",
                        false);
    }

    private static String data(String data) {
        return "data: " + data + "\n\n";
    }

    private static String event(String name, String fields) {
        return "event: %s\ndata: {\"type\":\"%s\"%s}\n\n"
                .formatted(name, name, fields.isEmpty() ? "" : "," + fields);
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
}
