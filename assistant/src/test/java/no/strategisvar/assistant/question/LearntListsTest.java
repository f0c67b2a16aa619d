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

/** Lists in words that no rule foresaw, learnt from messages that are not these. */
final class LearntListsTest extends QuestionReading {

    LearntListsTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg jobber i et sagbruk. Kan du finne fram det dere skal gjøre der eksport er"
                        + " nevnt? | MEASURE | eksport",
                "Eg driv gard. Rekn opp det som skal skje framover som nemner gründerar | MEASURE |"
                        + " gründerar",
                "Æ e lærer. Ka e det dokker har på gang så handle om rekruttering? | MEASURE |"
                        + " rekruttering",
                "Naboen lurer. Hva er viktigst for fylket når det gjelder kultur? | PRIORITY |"
                        + " kultur"
            })
    void theTopicIsNotWhoIsAsking(String text, RecordKind kind, String topic) {
        Intent.Listing list = listing(text);

        assertThat(list.kind()).isEqualTo(kind);
        assertThat(topic(text)).containsExactly(topic);
    }

    @Test
    void allRecordsOfAnAreaAreFoundInEverydayWords() {
        Intent.Listing list =
                listing(
                        "Eg er guide. Rekn opp alt de har på tapetet innanfor opplevingar, er du"
                                + " snill.");

        assertThat(list.kind()).isEqualTo(RecordKind.MEASURE);
        assertThat(list.areas()).contains("opplevelser").doesNotContain("teknologi");
        assertThat(list.topic().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange bedrifter i fylket mangler folk?",
                "Hvem har ansvaret for at dette blir gjort?",
                "Kva viste kartlegginga av restråstoff?",
                "Hvor mye skal utslippene kuttes?"
            })
    void whatAsksOfOtherThingsIsNoList(String text) {
        assertThat(intents.read(text)).isNotInstanceOf(Intent.Listing.class);
    }

    @Test
    void descriptionsAreLookedInWhereTheyAreAskedFor() {
        String asked = "Vi leier ut lokaler. I hvor mange av grepene deres er eksport nevnt";

        assertThat(listing(asked + ", også i skildringane?").topic().inTitles()).isFalse();
        assertThat(listing(asked + ", tekstene i vedlegget medregnet?").topic().inTitles())
                .isFalse();
        assertThat(listing(asked + ", uten beskrivelsene?").topic().inTitles()).isTrue();
    }

    @Test
    void aTopicOrAnAreaOfAnotherSentenceLimitsAListOfEverything() {
        String asked = "Hva satser dere på rundt testing? Prioriteringene er det jeg er ute etter";

        assertThat(topic(asked)).containsExactly("testing");
        assertThat(listing("Jeg er ute etter prioriteringene").isOfEverything()).isTrue();
    }
}
