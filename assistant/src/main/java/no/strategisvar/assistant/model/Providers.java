package no.strategisvar.assistant.model;

import static no.strategisvar.assistant.model.Provider.streaming;
import static no.strategisvar.assistant.model.Provider.whole;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.config.ProviderConfig;
import no.strategisvar.assistant.config.ProviderKind;
import no.strategisvar.assistant.config.Secret;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Builds the providers from the settings; the one place that knows LangChain4j's builders. They are
 * told where the provider is and how it is let in; what is asked for goes along with each request.
 * None of them retries, none waits for less than it is told: {@link Attempts} and {@link Call} own
 * that.
 *
 * <p>Azure is spoken to as OpenAI is, with its own header and version: the module for Azure brings
 * an HTTP stack of its own, which cannot be watched or ended from here.
 */
final class Providers {

    private static final int NEVER = 0;

    private final ProviderHttpBuilder http;
    private final ModelConfig model;

    Providers(ProviderHttp http, ModelConfig model) {
        this.http = new ProviderHttpBuilder(http);
        this.model = model;
    }

    /**
     * The provider of some settings.
     *
     * @throws ConfigException when a model that is to run in this process cannot be opened
     */
    Provider of(ProviderConfig config) throws ConfigException {
        Provider.Asking asking =
                switch (config.kind()) {
                    case OPENAI, OPENAI_COMPATIBLE, AZURE -> openAi(config);
                    case ANTHROPIC -> anthropic(config);
                    case MISTRAL -> mistral(config);
                    case GEMINI -> gemini(config);
                    case OLLAMA -> ollama(config);
                    case GGUF -> LocalProvider.open(config, model);
                };
        return new Provider(config, parameters(config), asking);
    }

    private ChatRequestParameters parameters(ProviderConfig config) {
        @Nullable Double temperature = model.temperature().orElse(null);
        int tokens = model.limits().answerTokens();
        return switch (config.kind()) {
            // Others than OpenAI itself know the older name of the limit at least.
            case OPENAI, AZURE ->
                    OpenAiChatRequestParameters.builder()
                            .modelName(config.model())
                            .temperature(temperature)
                            .maxCompletionTokens(tokens)
                            .build();
            case OPENAI_COMPATIBLE, ANTHROPIC, MISTRAL, GEMINI, OLLAMA, GGUF ->
                    ChatRequestParameters.builder()
                            .modelName(config.model())
                            .temperature(temperature)
                            .maxOutputTokens(tokens)
                            .build();
        };
    }

    private Provider.Asking openAi(ProviderConfig config) {
        boolean azure = config.kind() == ProviderKind.AZURE;
        boolean versioned = !config.apiVersion().isEmpty();
        String url = config.baseUrl() + (versioned ? "/openai/deployments/" + config.model() : "");
        Map<String, String> query =
                versioned ? Map.of("api-version", config.apiVersion()) : Map.of();
        Map<String, String> headers = azure ? Map.of("api-key", key(config)) : Map.of();
        @Nullable String bearer = azure ? null : config.key().map(Secret::value).orElse(null);
        return config.streaming()
                ? streaming(
                        OpenAiStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .apiKey(bearer)
                                .customHeaders(headers)
                                .customQueryParams(query)
                                .strictJsonSchema(true)
                                .build())
                : whole(
                        OpenAiChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .apiKey(bearer)
                                .customHeaders(headers)
                                .customQueryParams(query)
                                .strictJsonSchema(true)
                                .maxRetries(NEVER)
                                .build());
    }

    private Provider.Asking anthropic(ProviderConfig config) {
        String url = config.baseUrl().toString();
        return config.streaming()
                ? streaming(
                        AnthropicStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .apiKey(key(config))
                                .build())
                : whole(
                        AnthropicChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .apiKey(key(config))
                                .maxRetries(NEVER)
                                .build());
    }

    private Provider.Asking mistral(ProviderConfig config) {
        String url = config.baseUrl().toString();
        return config.streaming()
                ? streaming(
                        MistralAiStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .apiKey(key(config))
                                .modelName(config.model())
                                .strictJsonSchema(true)
                                .build())
                : whole(
                        MistralAiChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .apiKey(key(config))
                                .modelName(config.model())
                                .strictJsonSchema(true)
                                .maxRetries(NEVER)
                                .build());
    }

    private Provider.Asking gemini(ProviderConfig config) {
        String url = config.baseUrl().toString();
        return config.streaming()
                ? streaming(
                        GoogleAiGeminiStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .apiKey(key(config))
                                .modelName(config.model())
                                .returnThinking(false)
                                .build())
                : whole(
                        GoogleAiGeminiChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .apiKey(key(config))
                                .modelName(config.model())
                                .returnThinking(false)
                                .maxRetries(NEVER)
                                .build());
    }

    private Provider.Asking ollama(ProviderConfig config) {
        String url = config.baseUrl().toString();
        Map<String, String> bearer =
                config.key()
                        .map(key -> Map.of("Authorization", "Bearer " + key.value()))
                        .orElse(Map.of());
        return config.streaming()
                ? streaming(
                        OllamaStreamingChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .customHeaders(bearer)
                                .modelName(config.model())
                                .build())
                : whole(
                        OllamaChatModel.builder()
                                .httpClientBuilder(http)
                                .baseUrl(url)
                                .customHeaders(bearer)
                                .modelName(config.model())
                                .maxRetries(NEVER)
                                .build());
    }

    private static String key(ProviderConfig config) {
        return config.key().map(Secret::value).orElse("");
    }
}
