package no.strategisvar.llama;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.generation.ProviderSuite;
import no.strategisvar.assistant.generation.TestModels;
import no.strategisvar.assistant.generation.WritingService;
import no.strategisvar.assistant.model.Claims;
import no.strategisvar.assistant.model.ScriptedProvider;
import no.strategisvar.assistant.model.SeenPrompt;
import no.strategisvar.assistant.model.WireFormat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The suite that every provider passes, against llama.cpp in this process. What the model is to say
 * is made from the prompt that a provider on the wire was sent for the same question, and a model
 * file is written that says it; so all cases apply but the form of the request, for there is none.
 */
final class LlamaSuiteTest {

    @TempDir static Path folder;
    private static WritingService service;
    private static ScriptedProvider wire;

    @BeforeAll
    static void start() {
        Machine.mustRunLlama();
        service = new WritingService();
        wire = new ScriptedProvider(WireFormat.OPENAI, true, _ -> "");
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
            wire.close();
        }
    }

    private static TestModels gguf(Path file) {
        return TestModels.file(file)
                // A token of these models is a byte, not a word.
                .with("MODEL_MAX_PROMPT_TOKENS", "12000")
                .with("MODEL_MAX_ANSWER_TOKENS", "600")
                .with("MODEL_REPAIR", "false")
                .with("MODEL_FIRST_TOKEN_SECONDS", "60")
                .with("MODEL_FALLBACK_SECONDS", "90");
    }

    /** From now on a model in this process writes what this makes of the question's prompt. */
    private static void says(String question, Function<SeenPrompt, String> script)
            throws IOException {
        AtomicReference<String> text = new AtomicReference<>("");
        wire.says(prompt -> {
            text.set(script.apply(prompt));
            return "";
        });
        service.use(
                        folder,
                        TestModels.of(WireFormat.OPENAI, true, wire.baseUrl())
                                .with("MODEL_MAX_PROMPT_TOKENS", "12000")
                                .config())
                .whole(question);
        Path file = folder.resolve(Integer.toHexString(text.get().hashCode()) + ".gguf");
        service.use(folder, gguf(TinyModel.saying(text.get(), file)).config());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void honestClaimsAreTheAnswer(boolean reading) throws IOException {
        says(WritingService.QUESTION, Claims::honest);

        ProviderSuite.honestClaimsAreTheAnswer(service, WritingService.QUESTION, reading);
    }

    @Test
    void inventedClaimsGiveTheDocumentsOwnWords() throws IOException {
        says(ProviderSuite.INVENTED, ProviderSuite::invention);

        ProviderSuite.inventedClaimsGiveTheDocumentsOwnWords(service);
        ProviderSuite.listsAreNotLeftToTheModel(service);
    }

    @Test
    void whatRandomWeightsWriteHoldsNoClaim() throws IOException {
        service.use(folder, gguf(TinyModel.random(folder.resolve("random.gguf"))).config());
        WritingService.Reply reply = service.stream(WritingService.QUESTION);

        assertThat(reply.mode()).as(reply.answer().toString()).isEqualTo("extractive");
        assertThat(reply.by("degraded").asText()).isIn("unsupported", "too_long");
        assertThat(reply.answer().path("citations")).isNotEmpty();
    }

    @Test
    void aPromptThatDoesNotFitIsNotCut() throws IOException {
        service.use(
                folder,
                gguf(TinyModel.saying("{}", folder.resolve("small.gguf")))
                        .with("MODEL_MAX_PROMPT_TOKENS", "1000")
                        .config());
        WritingService.Reply reply = service.whole(WritingService.QUESTION);

        assertThat(reply.mode()).isEqualTo("extractive");
        assertThat(reply.by("degraded").asText()).isEqualTo("rejected");
    }
}
