package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Which words of a question for a list are its topic, and which only put the question. */
final class TopicReaderTest {

    private static PassageIndex index;
    private static IntentReader intents;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        index = TestCorpus.index(folder);
        intents = new IntentReader(index);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void whatStandsFarBeforeTheNounOnlyPutsTheQuestion() {
        Topic topic = topic("Eg driv ein bedrift og leitar etter alle tiltak for eksport");

        assertThat(surfaces(topic.near())).containsExactly("eksport");
        assertThat(topic.before()).isEmpty();
    }

    @Test
    void whatStandsRightBeforeTheNounIsNear() {
        assertThat(surfaces(topic("Vis alle digitale og grønne tiltak").near()))
                .containsExactly("digitale", "grønne");
        assertThat(surfaces(topic("Vis alle digitale & grønne tiltak").near()))
                .containsExactly("digitale", "grønne");
    }

    @Test
    void whatLeadsInBeforeAColonOnlyPutsTheQuestion() {
        Topic topic = topic("Vi er fire som jobber med helse og fisk: hvor mange tiltak er det?");

        assertThat(topic.near()).isEmpty();
        assertThat(topic.before()).isEmpty();
    }

    @Test
    void whatOpensTheSentenceIsKept() {
        assertThat(surfaces(topic("Reindrift nevnes i hvilke tiltak?").before()))
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
        assertThat(surfaces(topic(text).firm())).contains(word);
    }

    @Test
    void howAQuestionIsPutIsNotFirm() {
        assertThat(topic("Kunne De gjengi tiltakene rubb og stubb?").firm()).isEmpty();
        assertThat(topic("Hei. Oppsummér alle tiltakene.").firm()).isEmpty();
        assertThat(topic("OPPSUMMÉR RUBB OG STUBB ALLE TILTAKENE").firm()).isEmpty();
    }

    @Test
    void whatStandsInBracketsOnlyExplains() {
        assertThat(surfaces(topic("Hvilke tiltak gjelder mat (ost, brød og fisk)?").near()))
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
        Intent.Listing listing = (Intent.Listing) intents.read(text);

        assertThat(listing.group()).contains(heading);
        assertThat(listing.tools()).isEmpty();
        assertThat(surfaces(listing.topic().near())).isEmpty();
    }

    private static Topic topic(String text) {
        Intent intent = intents.read(text);
        assertThat(intent).as(text).isInstanceOf(Intent.Listing.class);
        return ((Intent.Listing) intent).topic();
    }

    private static List<String> surfaces(Collection<Query.Term> terms) {
        return terms.stream().map(term -> term.word().surface()).toList();
    }
}
