package no.strategisvar.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** Measures that are asked for by their numbers: one, several, or one that may be any of many. */
final class NumberedMeasuresTest extends ListAnswers {

    NumberedMeasuresTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @Test
    void measuresAreFoundByTheirNumbers() {
        assertThat(items(ask("Gi meg tiltak 1 til 3 for bioøkonomi"))).hasSize(3);
        assertThat(items(ask("Hvilke tiltak har nummer 7?"))).hasSize(2);
        assertThat(ask("Hvilke tiltak har nummer 1, 2 og 3?").text())
                .contains("med nummer 1, 2 og 3");
    }

    @Test
    void whichOfSeveralMeasuresWithANumberIsAskedBack() {
        Answer answer = ask("Kva seier tiltak 3?");

        assertThat(answer.outcome()).isEqualTo(Outcome.CLARIFICATION);
        assertThat(answer.text()).contains("teknologi").contains("bioøkonomi");
        assertThat(answer.followUps())
                .hasSize(5)
                .contains("Kva er fellestiltak 3?")
                .allSatisfy(next -> assertThat(ask(next).outcome()).isEqualTo(Outcome.ANSWERED));
        assertThat(ask("Hva sier tiltak 3 for teknologi?").outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void oneMeasureIsToldWithItsDescription() {
        assertThat(ask("Hva er fellestiltak 2?").text())
                .contains("Dette er tiltak 2 for alle satsingsområder")
                .contains("Kompetansestrategi 2023-2027");
    }

    @Test
    void whoAnswersForANumberedMeasureIsNoList() {
        assertThat(ask("Hvem har ansvar for tiltak 3 under teknologi?").text())
                .doesNotContain("Dette er tiltak 3");
    }
}
