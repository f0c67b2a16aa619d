package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.model.Budget;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.assistant.model.ScriptedProvider;
import no.strategisvar.assistant.model.Waiting;
import no.strategisvar.assistant.model.WireFormat;
import no.strategisvar.assistant.model.Written;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** A text tells which model the provider says that it is by, and what it took. */
final class RespondingModelTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("no.strategisvar.assistant.generation.ProvidersTest#providers")
    void theProviderNamesItsModel(WireFormat format, boolean streaming) throws Exception {
        try (ScriptedProvider provider =
                new ScriptedProvider(format, streaming, _ -> "En setning.")) {
            ModelConfig config = TestModels.of(format, streaming, provider.baseUrl()).config();
            InstantSource clock = InstantSource.system();
            Budget budget = new Budget(config.budget(), folder, clock);

            Written written =
                    new Models(config, budget, clock)
                            .write(
                                    new Prompt("Svar.", "Hva?", Prompt.Form.TEXT),
                                    Waiting.SILENTLY,
                                    Duration.ofSeconds(30));

            assertThat(written.respondedBy()).contains(WireFormat.RESPONDING);
            assertThat(written.model()).endsWith("/" + WireFormat.MODEL);
            assertThat(budget.spent()).isEqualTo(WireFormat.tokens());
        }
    }
}
