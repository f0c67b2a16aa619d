package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;

/** What the tokens of a day may buy. */
final class SpendingTest extends WithAModel {

    private static final InstantSource MORNING =
            InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

    @Test
    void aSpentBudgetGivesTheDocumentsAlsoAfterARestart() throws IOException {
        TestModels small = model().with("MODEL_DAILY_TOKENS", "6000");
        service.use(folder, small.config(), MORNING);
        int written = 0;
        String question = WritingService.QUESTION;
        while (service.whole(question).mode().equals("generative")) {
            written++;
            question += " ";
        }

        assertThat(written).isPositive();
        assertThat(provider.requests()).hasSize(written);
        service.use(folder, small.config(), MORNING);
        WritingService.Reply after = service.whole(WritingService.QUESTION);
        assertThat(after.mode()).isEqualTo("extractive");
        assertThat(after.by("degraded").asText()).isEqualTo("spent");
        assertThat(provider.requests()).hasSize(written);
        InstantSource tomorrow = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
        service.use(folder, small.config(), tomorrow);
        assertThat(service.whole(WritingService.QUESTION).mode()).isEqualTo("generative");
    }
}
