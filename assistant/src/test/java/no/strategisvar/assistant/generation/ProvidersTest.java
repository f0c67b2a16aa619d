package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import no.strategisvar.assistant.model.Claims;
import no.strategisvar.assistant.model.ScriptedProvider;
import no.strategisvar.assistant.model.SeenPrompt;
import no.strategisvar.assistant.model.WireFormat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The same suite against every provider's wire format, streaming and not. */
final class ProvidersTest {

    @TempDir static Path folder;
    private static WritingService service;

    @BeforeAll
    static void start() {
        service = new WritingService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<Arguments> providers() {
        return Arrays.stream(WireFormat.values())
                .flatMap(format ->
                        Stream.of(Arguments.of(format, true), Arguments.of(format, false)));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void theSameSuitePasses(WireFormat format, boolean streaming) throws IOException {
        try (ScriptedProvider provider = new ScriptedProvider(format, streaming, Claims::honest)) {
            service.use(
                    folder.resolve(format + "-" + streaming),
                    TestModels.of(format, streaming, provider.baseUrl())
                            .with("MODEL_REPAIR", "false")
                            .config());
            for (boolean reading : List.of(true, false)) {
                // Another question each time, or the second answer came from the cache.
                String question = reading ? WritingService.QUESTION : "Hva står det om reindrift?";
                ProviderSuite.honestClaimsAreTheAnswer(service, question, reading);
            }
            theRequestIsWhatTheProviderExpects(provider, format);
            provider.says(ProviderSuite::invention);
            ProviderSuite.inventedClaimsGiveTheDocumentsOwnWords(service);
            provider.forget();
            ProviderSuite.listsAreNotLeftToTheModel(service);
            assertThat(provider.requests()).isEmpty();
        }
    }

    private static void theRequestIsWhatTheProviderExpects(
            ScriptedProvider provider, WireFormat format) {
        assertThat(provider.requests()).hasSize(2);
        LoggedRequest request = provider.requests().getFirst();
        String body = request.getBodyAsString();
        String key =
                switch (format) {
                    case OPENAI, COMPATIBLE, MISTRAL, OLLAMA -> request.getHeader("Authorization");
                    case AZURE -> request.getHeader("api-key");
                    case ANTHROPIC -> request.getHeader("x-api-key");
                    case GEMINI -> request.getHeader("x-goog-api-key");
                };
        assertThat(key).endsWith(TestModels.KEY);
        assertThat(request.getHeader("Upgrade")).isNull();
        assertThat(body).contains("800").contains("pastander").contains("sitat");
        assertThat(body).doesNotContain(TestModels.KEY);
        SeenPrompt prompt = seen(body);
        assertThat(prompt.mark()).hasSize(16);
        assertThat(prompt.sources()).hasSizeGreaterThan(3);
        assertThat(prompt.user()).contains(WritingService.QUESTION).contains("bokmål");
        // The schema goes along beside the prompt, where it is taken for a description too.
        assertThat(body.replace("pastander\\\"", "")).contains("pastander");
    }

    private static SeenPrompt seen(String body) {
        String[] messages = WireFormat.messages(body);
        return new SeenPrompt(messages[0], messages[1]);
    }
}
