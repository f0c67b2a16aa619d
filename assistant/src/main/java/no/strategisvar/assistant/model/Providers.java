package no.strategisvar.assistant.model;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

import no.strategisvar.assistant.config.ProviderConfig;
import no.strategisvar.assistant.config.ProviderKind;
import no.strategisvar.assistant.config.Secret;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Builds the providers of LangChain4j from the settings; the one place that knows their builders.
 * None of them retries, none waits for less than it is told: {@link Models} and {@link Call} own
 * that.
 *
 * <p>Azure is spoken to as OpenAI is, with its own header and version: the module for Azure brings
 * an HTTP stack of its own, which cannot be watched or ended from here.
 */
final class Providers {

    private static final int NEVER = 0;

    private final ProviderHttpBuilder http;
    private final @Nullable Double temperature;
    private final int answerTokens;

    Providers(ProviderHttp http, @Nullable Double temperature, int answerTokens) {
        this.http = new ProviderHttpBuilder(http);
        this.temperature = temperature;
        this.answerTokens = answerTokens;
    }

    Provider of(ProviderConfig config) {
        return switch (config.kind()) {
            case OPENAI, OPENAI_COMPATIBLE, AZURE -> openAi(config);
            case ANTHROPIC -> anthropic(config);
            case MISTRAL -> mistral(config);
            case GEMINI -> gemini(config);
            case OLLAMA -> ollama(config);
        };
    }

    private Provider openAi(ProviderConfig config) {
        boolean azure = config.kind() == ProviderKind.AZURE;
        String address = config.baseUrl().toString();
        String versioned =
                config.apiVersion().isEmpty()
                        ? address
                        : address + "/openai/deployments/" + config.model();
        Map<String, String> headers = azure ? Map.of("api-key", key(config)) : Map.of();
        Map<String, String> query =
                config.apiVersion().isEmpty()
                        ? Map.of()
                        : Map.of("api-version", config.apiVersion());
        @Nullable String bearer = azure ? null : config.key().map(Secret::value).orElse(null);
        // Others than OpenAI itself know the older name of the limit at least.
        @Nullable Integer older =
                config.kind() == ProviderKind.OPENAI_COMPATIBLE ? answerTokens : null;
        @Nullable Integer newer = older == null ? answerTokens : null;
        return config.streaming()
                ? Provider.streaming(
                        config,
                        OpenAiStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(versioned)
                                .apiKey(bearer)
                                .customHeaders(headers)
                                .customQueryParams(query)
                                .modelName(config.model())
                                .temperature(temperature)
                                .maxTokens(older)
                                .maxCompletionTokens(newer)
                                .strictJsonSchema(true)
                                .build())
                : Provider.whole(
                        config,
                        OpenAiChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(versioned)
                                .apiKey(bearer)
                                .customHeaders(headers)
                                .customQueryParams(query)
                                .modelName(config.model())
                                .temperature(temperature)
                                .maxTokens(older)
                                .maxCompletionTokens(newer)
                                .strictJsonSchema(true)
                                .maxRetries(NEVER)
                                .build());
    }

    private Provider anthropic(ProviderConfig config) {
        return config.streaming()
                ? Provider.streaming(
                        config,
                        AnthropicStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(config.baseUrl().toString())
                                .apiKey(key(config))
                                .modelName(config.model())
                                .temperature(temperature)
                                .maxTokens(answerTokens)
                                .build())
                : Provider.whole(
                        config,
                        AnthropicChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(config.baseUrl().toString())
                                .apiKey(key(config))
                                .modelName(config.model())
                                .temperature(temperature)
                                .maxTokens(answerTokens)
                                .maxRetries(NEVER)
                                .build());
    }

    private Provider mistral(ProviderConfig config) {
        return config.streaming()
                ? Provider.streaming(
                        config,
                        MistralAiStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(config.baseUrl().toString())
                                .apiKey(key(config))
                                .modelName(config.model())
                                .temperature(temperature)
                                .maxTokens(answerTokens)
                                .strictJsonSchema(true)
                                .build())
                : Provider.whole(
                        config,
                        MistralAiChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(config.baseUrl().toString())
                                .apiKey(key(config))
                                .modelName(config.model())
                                .temperature(temperature)
                                .maxTokens(answerTokens)
                                .strictJsonSchema(true)
                                .maxRetries(NEVER)
                                .build());
    }

    private Provider gemini(ProviderConfig config) {
        return config.streaming()
                ? Provider.streaming(
                        config,
                        GoogleAiGeminiStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(config.baseUrl().toString())
                                .apiKey(key(config))
                                .modelName(config.model())
                                .temperature(temperature)
                                .maxOutputTokens(answerTokens)
                                .returnThinking(false)
                                .build())
                : Provider.whole(
                        config,
                        GoogleAiGeminiChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(config.baseUrl().toString())
                                .apiKey(key(config))
                                .modelName(config.model())
                                .temperature(temperature)
                                .maxOutputTokens(answerTokens)
                                .returnThinking(false)
                                .maxRetries(NEVER)
                                .build());
    }

    private Provider ollama(ProviderConfig config) {
        return config.streaming()
                ? Provider.streaming(
                        config,
                        OllamaStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(config.baseUrl().toString())
                                .customHeaders(bearer(config))
                                .modelName(config.model())
                                .temperature(temperature)
                                .numPredict(answerTokens)
                                .build())
                : Provider.whole(
                        config,
                        OllamaChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(config.baseUrl().toString())
                                .customHeaders(bearer(config))
                                .modelName(config.model())
                                .temperature(temperature)
                                .numPredict(answerTokens)
                                .maxRetries(NEVER)
                                .build());
    }

    private static Map<String, String> bearer(ProviderConfig config) {
        return config.key()
                .map(key -> Map.of("Authorization", "Bearer " + key.value()))
                .orElse(Map.of());
    }

    private static String key(ProviderConfig config) {
        return config.key().map(Secret::value).orElse("");
    }
}
