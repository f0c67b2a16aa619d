package no.strategisvar.assistant.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of providers of a language model, by the form in which they are spoken to. A kind
 * without a default address must be given one.
 */
public enum ProviderKind {
    OPENAI("https://api.openai.com/v1", true),
    OPENAI_COMPATIBLE("", false),
    AZURE("", true),
    ANTHROPIC("https://api.anthropic.com/v1", true),
    MISTRAL("https://api.mistral.ai/v1", true),
    GEMINI("https://generativelanguage.googleapis.com/v1beta", true),
    OLLAMA("http://127.0.0.1:11434", false),
    /** A model file that runs in this process; its address is the file's. */
    GGUF("", false);

    private final String defaultBaseUrl;
    private final boolean needsKey;

    ProviderKind(String defaultBaseUrl, boolean needsKey) {
        this.defaultBaseUrl = defaultBaseUrl;
        this.needsKey = needsKey;
    }

    /** The name in the settings, such as {@code openai-compatible}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String defaultBaseUrl() {
        return defaultBaseUrl;
    }

    boolean needsKey() {
        return needsKey;
    }

    static Optional<ProviderKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.wireName().equals(name)).findFirst();
    }

    static String names() {
        return Arrays.stream(values())
                .map(ProviderKind::wireName)
                .collect(Collectors.joining(", "));
    }
}
