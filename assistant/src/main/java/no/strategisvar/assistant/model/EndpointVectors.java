package no.strategisvar.assistant.model;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;

import no.strategisvar.assistant.config.SearchConfig.Source;
import no.strategisvar.assistant.config.Secret;

import java.util.List;
import java.util.Map;

/** The vectors that an address gives, by LangChain4j; asked in the thread that calls, once. */
final class EndpointVectors {

    private static final int NEVER = 0;

    private final EmbeddingModel model;

    EndpointVectors(Source.Endpoint endpoint, ProviderHttp http) {
        this.model =
                switch (endpoint.form()) {
                    case OPENAI_COMPATIBLE ->
                            OpenAiEmbeddingModel.builder()
                                    .httpClientBuilder(new ProviderHttpBuilder(http))
                                    .baseUrl(endpoint.url().toString())
                                    .apiKey(endpoint.key().map(Secret::value).orElse(null))
                                    .modelName(endpoint.name())
                                    .encodingFormat("float")
                                    .maxRetries(NEVER)
                                    .build();
                    case OLLAMA ->
                            OllamaEmbeddingModel.builder()
                                    .httpClientBuilder(new ProviderHttpBuilder(http))
                                    .baseUrl(endpoint.url().toString())
                                    .customHeaders(bearer(endpoint))
                                    .modelName(endpoint.name())
                                    .maxRetries(NEVER)
                                    .build();
                };
    }

    private static Map<String, String> bearer(Source.Endpoint endpoint) {
        return endpoint.key()
                .map(key -> Map.of("Authorization", "Bearer " + key.value()))
                .orElse(Map.of());
    }

    /**
     * One vector for each text.
     *
     * @throws UpstreamException when the address gave none
     */
    List<float[]> vectors(List<String> texts) {
        try {
            return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                    .map(Embedding::vector)
                    .toList();
        } catch (RuntimeException e) {
            throw UpstreamException.of(e);
        }
    }
}
