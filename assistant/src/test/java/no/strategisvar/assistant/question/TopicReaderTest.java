package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;

/** Which words of a question for a list are its topic, and which only put the question. */
final class TopicReaderTest extends QuestionReading {

    TopicReaderTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @Test
    void whatStandsFarBeforeTheNounOnlyPutsTheQuestion() {
        Topic topic =
                listing("Eg driv ein bedrift og leitar etter alle tiltak for eksport").topic();

        assertThat(surfaces(topic.near())).containsExactly("eksport");
        assertThat(topic.before()).isEmpty();
    }

    @Test
    void whatIsAskedForBeginsWhereSomeoneNeedsIt() {
        assertThat(
                        topic(
                                "Jeg forbereder en sak til hovedutvalget og trenger alle tiltakene"
                                        + " for bioøkonomi"))
                .isEmpty();
    }

    @Test
    void whoIsAskingIsNoTopicWhereAnAreaIsNamed() {
        assertThat(topic("Æ jobbe i et IT-firma, ka tiltak har dåkk på teknologi egentlig?"))
                .isEmpty();
        assertThat(topic("Jeg jobber med eksport, hvilke tiltak er det?")).contains("eksport");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ordet «bærekraftig» går igjen. I hvor mange av målene står det?|bærekraftig",
                "Hvor mange av prioriteringene har klima i seg?|klima",
                "Hvilke prioriteringer nevner innkjøp eller anskaffelser?|innkjøp anskaffelser",
            })
    void whatIsSaidToStandThereIsLookedForInTitles(String text, String topic) {
        assertThat(String.join(" ", topic(text))).isEqualTo(topic);
        assertThat(listing(text).topic().inTitles()).isTrue();
    }

    @Test
    void theDescriptionsOfMeasuresMentionThings() {
        assertThat(listing("Hvilke tiltak nevner studenter?").topic().inTitles()).isFalse();
        assertThat(listing("Hvilke tiltak har ordet student?").topic().inTitles()).isTrue();
        assertThat(
                        listing("Hvilke tiltak har ordet student, også i beskrivelsen?")
                                .topic()
                                .inTitles())
                .isFalse();
    }

    @Test
    void whatStandsRightBeforeTheNounIsNear() {
        assertThat(surfaces(listing("Vis alle digitale og grønne tiltak").topic().near()))
                .containsExactly("digitale", "grønne");
        assertThat(surfaces(listing("Vis alle digitale & grønne tiltak").topic().near()))
                .containsExactly("digitale", "grønne");
    }

    @Test
    void whatLeadsInBeforeAColonOnlyPutsTheQuestion() {
        Topic topic =
                listing("Vi er fire som jobber med helse og fisk: hvor mange tiltak er det?")
                        .topic();

        assertThat(topic.near()).isEmpty();
        assertThat(topic.before()).isEmpty();
    }

    @Test
    void whatOpensTheSentenceIsKept() {
        assertThat(surfaces(listing("Reindrift nevnes i hvilke tiltak?").topic().before()))
                .containsExactly("reindrift");
    }

    @ParameterizedTest
    @CsvSource({
        "hvilke tiltak gjelder bjørnejakt?,bjørnejakt",
        "alle tiltak om jakt og bjørn,bjørn",
        "Kva for tiltak har ordet bjørn i seg?,bjørn",
        "'Bjørnejakt: hvilke tiltak har dere?',bjørnejakt",
        "Hvilke tiltak har Hedmark vedtatt?,hedmark",
        "tiltak bjørn,bjørn"
    })
    void aSubjectIsFirmWhetherTheRecordsKnowItOrNot(String text, String word) {
        assertThat(surfaces(listing(text).topic().firm())).contains(word);
    }

    @Test
    void howAQuestionIsPutIsNotFirm() {
        assertThat(listing("Kunne De gjengi tiltakene rubb og stubb?").topic().firm()).isEmpty();
        assertThat(listing("Hei. Oppsummér alle tiltakene.").topic().firm()).isEmpty();
        assertThat(listing("OPPSUMMÉR RUBB OG STUBB ALLE TILTAKENE").topic().firm()).isEmpty();
    }

    @Test
    void whatPeopleSayAboutThemselvesIsNoTopic() {
        assertThat(topic("Kompisen min spør meg hvilke tiltak dere har for eksport"))
                .containsExactly("eksport");
        assertThat(listing("Hvilke tiltak har dere i toårsperioden?").isOfEverything()).isTrue();
    }

    @Test
    void whatStandsInBracketsOnlyExplains() {
        assertThat(
                        surfaces(
                                listing("Hvilke tiltak gjelder mat (ost, brød og fisk)?")
                                        .topic()
                                        .near()))
                .containsExactly("mat");
    }

    @ParameterizedTest
    @CsvSource({
        "list prioriteringene i gruppen Mer samarbeid,Mer samarbeid",
        "Hvilke prioriteringer står under «Ansvarlig forbruk og produksjon»?,Ansvarlig forbruk og"
                + " produksjon",
        "kor mange prioriteringar har bærekraftige etableringar?,Bærekraftige etableringer",
        "'Klima og miljø kan jeg. Hva prioriteres under omstilling og nyskaping?',Omstilling og"
                + " nyskaping"
    })
    void aHeadingOfPrioritiesLimitsThem(String text, String heading) {
        Intent.Listing listing = listing(text);

        assertThat(listing.group()).contains(heading);
        assertThat(listing.tools()).isEmpty();
        assertThat(surfaces(listing.topic().near())).isEmpty();
    }

    @Test
    void whatIsQuotedIsTheTopicAndNotWhatStandsAroundIt() {
        assertThat(topic("samtlige prioriteringer der «klima» forekommer i selve ordlyden"))
                .containsExactly("klima");
        Topic topic = listing("Hvilke tiltak har \"fjord\" eller \"fjell\" i teksten?").topic();

        assertThat(surfaces(topic.near())).containsExactly("fjord", "fjell");
        assertThat(surfaces(topic.firm())).contains("fjord", "fjell");
    }
}
