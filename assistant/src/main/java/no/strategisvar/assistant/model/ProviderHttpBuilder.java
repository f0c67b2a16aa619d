package no.strategisvar.assistant.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;

import java.time.Duration;

/**
 * Hands the shared client to a provider. The times that a provider asks for are not used: the
 * {@link Call} watches the time.
 */
record ProviderHttpBuilder(ProviderHttp http) implements HttpClientBuilder {

    private static final Duration UNUSED = Duration.ofMinutes(10);

    @Override
    public Duration connectTimeout() {
        return UNUSED;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return UNUSED;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return http;
    }
}
