package no.strategisvar.assistant.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.assistant.config.ModelConfig;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class BudgetTest {

    private static final InstantSource EVENING = at("2026-11-30T21:30:00Z");
    private static final ModelConfig.Budget DAY = new ModelConfig.Budget(1_000, 0);
    private static final ModelConfig.Budget MONTH = new ModelConfig.Budget(0, 1_000);

    @TempDir Path folder;

    private static InstantSource at(String instant) {
        return InstantSource.fixed(Instant.parse(instant));
    }

    private Budget budget(ModelConfig.Budget limits, InstantSource clock) throws IOException {
        return new Budget(limits, folder, clock);
    }

    private static void spend(Budget budget, long tokens) {
        budget.reserve(tokens).orElseThrow().settle(tokens);
    }

    @Test
    void whatIsUsedSurvivesARestart() throws IOException {
        spend(budget(DAY, EVENING), 600);

        Budget after = budget(DAY, EVENING);
        assertThat(after.reserve(401)).isEmpty();
        assertThat(after.reserve(400)).isPresent();
    }

    @Test
    void aNewDayInNorwayBeginsAnew() throws IOException {
        spend(budget(DAY, EVENING), 1_000);

        assertThat(budget(DAY, at("2026-11-30T22:59:59Z")).reserve(1)).isEmpty();
        assertThat(budget(DAY, at("2026-11-30T23:00:00Z")).reserve(1_000)).isPresent();
    }

    @Test
    void aMonthGoesOnFromDayToDayAndEnds() throws IOException {
        spend(budget(MONTH, at("2026-11-02T12:00:00Z")), 900);

        assertThat(budget(MONTH, at("2026-11-29T12:00:00Z")).reserve(101)).isEmpty();
        assertThat(budget(MONTH, at("2026-12-01T12:00:00Z")).reserve(1_000)).isPresent();
        assertThat(budget(MONTH, at("2027-11-02T12:00:00Z")).reserve(1_000)).isPresent();
    }

    @Test
    void callsThatAreBeingMadeCountForWhatTheyMayUse() throws IOException {
        Budget budget = budget(DAY, EVENING);
        Optional<Budget.Reserve> first = budget.reserve(700);

        assertThat(budget.reserve(700)).isEmpty();
        first.orElseThrow().settle(100);
        assertThat(budget.reserve(700)).isPresent();
    }

    @Test
    void aRunningProgramTurnsTheDayToo() throws IOException {
        Instant[] now = {Instant.parse("2026-11-22T10:00:00Z")};
        Budget budget = budget(DAY, () -> now[0]);
        spend(budget, 1_000);
        assertThat(budget.reserve(1)).isEmpty();

        now[0] = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(budget.reserve(1_000)).isPresent();
    }

    @Test
    void withoutLimitsThereIsAlwaysEnough() throws IOException {
        assertThat(budget(new ModelConfig.Budget(0, 0), EVENING).reserve(Integer.MAX_VALUE))
                .isPresent();
    }

    @Test
    void aFileThatCannotBeReadIsNotTakenForNothing() throws IOException {
        Files.writeString(folder.resolve("model-usage.json"), "{\"day\":\"2026-1");

        assertThatThrownBy(() -> budget(DAY, EVENING))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("model-usage.json");
    }
}
