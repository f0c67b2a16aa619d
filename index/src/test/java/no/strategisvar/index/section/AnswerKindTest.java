package no.strategisvar.index.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of answer a question asks for, and which sentences have it. */
final class AnswerKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Når ble planen vedtatt?              | TIME",
                "Kva år starta prosjektet?            | TIME",
                "Hvor lenge varer programmet?         | DURATION",
                "Kor mange kommunar er med?           | QUANTITY",
                "Hvorfor satser fylket på havbruk?    | REASON",
                "Kvifor det?                          | REASON",
                "Hva er besøksforvaltning?            | DEFINITION",
                "Hvem er Kari Moe?                    | DEFINITION",
                "Hvem er leder i styret?              | NAME",
                "Hvor ligger testarenaen?             | NAME",
                "I hvilket land ligger Istanbul?      | NAME",
                "Hvordan går det med planen?          | ANY",
                "Hvilke tiltak finnes?                | ANY",
            })
    void readsWhatIsAskedFor(String question, AnswerKind kind) {
        assertThat(AnswerKind.of(question)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIME       | Når kom planen i 2020?      | Planen ble vedtatt 15. november.     |"
                        + " true",
                "TIME       | Når kom planen i 2020?      | Den første kom i 2016.               |"
                        + " true",
                "TIME       | Når kom planen i 2020?      | Planen fra 2020 er lang.             |"
                        + " false",
                "DURATION   | Hvor lenge varer det?       | Det varer i fire år.                 |"
                        + " true",
                "DURATION   | Hvor lenge varer det?       | Det varer lenge.                     |"
                        + " false",
                "QUANTITY   | Hvor mange er med?          | Seks kommuner deltar.                |"
                        + " true",
                "QUANTITY   | Hvor mange av 38 er med?    | Alle de 38 er invitert.              |"
                        + " false",
                "REASON     | Hvorfor det?                | Det er fordi havet er nær.           |"
                        + " true",
                "REASON     | Hvorfor det?                | Havet er nær.                        |"
                        + " false",
                "DEFINITION | Hva er en klynge?           | En klynge er en gruppe bedrifter.    |"
                        + " true",
                "DEFINITION | Hva er en klynge?           | Klyngene vokser.                     |"
                        + " false",
                "NAME       | Hvem leder arbeidet i Namsos?| I dag leder Kari Moe arbeidet.      |"
                        + " true",
                "NAME       | Hvem leder arbeidet i Namsos?| Arbeidet i Namsos ledes godt.       |"
                        + " false",
                "ANY        | Hvordan går det?            | Bra.                                 |"
                        + " true",
            })
    void seesWhetherASentenceHasIt(
            AnswerKind kind, String question, String sentence, boolean isIn) {
        assertThat(kind.isIn(sentence, question)).isEqualTo(isIn);
    }

    @Test
    void aWordThatOnlyBeginsLikeAnAskingWordAsksForNothing() {
        assertThat(AnswerKind.of("hvordan")).isEqualTo(AnswerKind.ANY);
    }
}
