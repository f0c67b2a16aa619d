package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartsTest {

    @Test
    void severalQuestionsAreTakenApart() {
        assertThat(Parts.of("Hva er en klynge, og hvem vedtok strategien?"))
                .containsExactly("Hva er en klynge", "hvem vedtok strategien?");
        assertThat(Parts.of("Which plans are there, and what is the ambition?"))
                .containsExactly("Which plans are there", "what is the ambition?");
        assertThat(Parts.of("Hvem vedtok planen? Kor lenge gjeld strategien?"))
                .containsExactly("Hvem vedtok planen?", "Kor lenge gjeld strategien?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange tiltak er det for reiseliv, og hvilke er det?",
                "Kor mange tiltak gjeld gründerar, og kva for nokre?",
                "Hvilket organ sa ja til strategien, og hvilken dato?",
                "Hvem vedtok strategien og når?",
                "kva tiltak er det for reiselivet, og kor mange?",
                "Kor mange står det under kvar av dei, og kva vert det til saman?"
            })
    void whatPointsBackStaysWithWhatItPointsTo(String message) {
        assertThat(Parts.of(message)).containsExactly(message);
    }

    @Test
    void whatPointsBackAndAsksForSomethingElseIsAQuestion() {
        assertThat(Parts.of("Hvilke tiltak gjelder havbruk, og når er de ferdige?"))
                .containsExactly("Hvilke tiltak gjelder havbruk", "når er de ferdige?");
    }

    @Test
    void whatOneWondersIsAsked() {
        assertThat(Parts.opensQuestion("Vi driver gård og lurer på hvor stor egenandelen er"))
                .isTrue();
        assertThat(Parts.opensQuestion("Vi skal finne ut hva gjestene husker")).isFalse();
    }

    @Test
    void whatLeadsInIsNoQuestion() {
        assertThat(Parts.of("Hva er forskjellen: hva er en klynge, og hva er et bedriftsnettverk?"))
                .containsExactly("hva er en klynge", "hva er et bedriftsnettverk?");
    }

    @Test
    void aSentenceThatTellsIsNotTakenApart() {
        String idea =
                "Museet vil finne ut hva gjestene husker og hvorfor de kommer igjen. Vi trenger"
                        + " hjelp.";

        assertThat(Parts.of(idea)).containsExactly(idea);
        assertThat(Parts.opensQuestion(idea)).isFalse();
        assertThat(Parts.opensQuestion("Vi driver hotell. Hvem kan hjelpe?")).isTrue();
    }

    @Test
    void whatIsToldFirstIsNoQuestionThoughItSaysWhen() {
        String message = "Bussen går aldri når jeg trenger den. Hvilke mål nevner transport?";

        assertThat(Parts.of(message)).containsExactly(message);
    }

    @Test
    void aClauseThatSaysWhenIsNoQuestion() {
        assertThat(Parts.of("Hvor mange tiltak er det, når både de felles og de andre telles?"))
                .hasSize(1);
        assertThat(Parts.of("Hvem vedtok planen, når ble den vedtatt?")).hasSize(2);
    }
}
