package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.wanted.RecordKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** The measures that all areas share: on their own, with those of an area, or left out. */
final class CommonMeasuresTest extends QuestionReading {

    CommonMeasuresTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @Test
    void whatIsNotTiedToOneAreaIsNotLeftOut() {
        assertThat(
                        listing("Hvor mange tiltak er felles, altså ikke knyttet til ett område?")
                                .areas())
                .containsExactly("felles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange ting skal fylket gjøre i hele handlingsplanen, medregnet det som er"
                        + " felles?",
                "Æ vil sjå alt dokk ska gjørra, både det som e felles og det som hør te kvart"
                        + " område.",
            })
    void whatIsCommonMayBeCountedWithTheRest(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.MEASURE);
        assertThat(listing(text).areas()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvilke tiltak gjelder for alle områdene samtidig?",
                "tiltak på tvers av satsingsområdene"
            })
    void whatHoldsForAllAreasAreTheCommonMeasures(String text) {
        assertThat(listing(text).areas()).containsExactly("felles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange tiltak er det for teknologi, uten fellestiltakene?",
                "antall tiltak teknologi (ikke de felles)",
                "Kor mange tiltak er det i teknologi når ein held fellestiltaka utanfor?"
            })
    void theCommonMeasuresCanBeTakenOut(String text) {
        assertThat(listing(text).areas()).containsExactly("teknologi");
    }

    @Test
    void withoutTheCommonMeasuresAreTheFourAreas() {
        assertThat(listing("Hvor mange tiltak er det, uten fellestiltakene?").areas())
                .isEqualTo(AREAS);
        assertThat(listing("Hvor mange tiltak er det, fellestiltakene medregnet?").areas())
                .isEmpty();
        assertThat(listing("Hvilke felestiltak er det?").areas()).containsExactly("felles");
        assertThat(listing("tiltak teknologi inkl. felletiltak").areas())
                .containsExactlyInAnyOrder("felles", "teknologi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "List all measures for technology, but leave out the common ones|teknologi",
                "Kor mange punkt er det på teknologi når ein ikkje reknar med dei som er"
                        + " felles?|teknologi",
                "How many measures apply to technology if you include the common"
                        + " measures?|teknologi felles",
                "Kor mang ting e det dåkker ska gjør på teknologi, når vi tæll med dem som e"
                        + " felles?|teknologi felles",
                "Ka e dem fire siste fællestiltakan?|felles",
                "Kan dere liste opp alle punktene som er felles for de fire"
                        + " satsingsområdene?|felles",
            })
    void peopleTakeThemInAndOutInTheirOwnWords(String text, String areas) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.MEASURE);
        assertThat(listing(text).areas()).isEqualTo(Set.of(areas.split(" ")));
        assertThat(topic(text)).isEmpty();
    }

    @Test
    void besideAllAreasTheyAreTheWholePlan() {
        assertThat(
                        listing(
                                        "Hvor mange tiltak er det til sammen, fellestiltak og alle"
                                                + " satsingsområder?")
                                .areas())
                .isEmpty();
        assertThat(listing("fellestiltak for alle satsingsområder").areas())
                .containsExactly("felles");
    }
}
