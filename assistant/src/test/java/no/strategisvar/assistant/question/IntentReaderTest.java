package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Definition;
import no.strategisvar.corpus.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

final class IntentReaderTest extends QuestionReading {

    IntentReaderTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "Hvilke tiltak har planen?,MEASURE,false",
        "Kva tiltak har planen?,MEASURE,false",
        "Vis alle tiltakene,MEASURE,false",
        "Hvor mange tiltak er det?,MEASURE,true",
        "Kor mange tiltak er det?,MEASURE,true",
        "Antall tiltak,MEASURE,true",
        "Hvilke mål har strategien?,GOAL,false",
        "Kva mål har strategien?,GOAL,false",
        "Hvor mange retningsmål finnes?,GOAL,true",
        "Hvilke prioriteringer finnes?,PRIORITY,false",
        "Hvor mange prioriteringer har planen?,PRIORITY,true",
        "Hvilke satsingsområder har strategien?,AREA,false",
        "Hvor mange satsingsområder er det?,AREA,true",
        "Hvor mange verktøy har strategien?,TOOL,true"
    })
    void aListOrACountOfEverythingIsAListing(String text, RecordKind kind, boolean count) {
        Intent.Listing listing = listing(text);

        assertThat(listing.kind()).isEqualTo(kind);
        assertThat(listing.count()).isEqualTo(count);
        assertThat(listing.areas()).isEmpty();
        assertThat(listing.topic().whole().terms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e det fleir elle færr tiltak i plan for 2024-2025 enn i den førre",
                "I moved here from Spain for work and would like to stay. What has to be done so"
                        + " that people like me don't leave again?"
            })
    void aPrepositionAndAQuestionTellOfNoProject(String text) {
        assertThat(intents.read(text)).isNotInstanceOf(Intent.Project.class);
    }

    @Test
    void anAreaThatIsNamedLimitsTheListing() {
        for (Area area : index.corpus().areas()) {
            if (!area.id().equals("felles")) {
                Intent.Listing listing = listing("Hvilke tiltak finnes for " + area.label() + "?");

                assertThat(listing.areas()).containsExactly(area.id());
                assertThat(listing.topic().whole().terms()).isEmpty();
            }
        }
        assertThat(listing("Hvilke fellestiltak finnes?").areas()).containsExactly("felles");
    }

    @Test
    void aToolThatIsNamedLimitsPriorities() {
        for (Area tool : index.corpus().tools()) {
            assertThat(listing("Hvilke prioriteringer finnes for " + tool.label() + "?").tools())
                    .containsExactly(tool.id());
        }
    }

    @Test
    void severalAreasAreKept() {
        assertThat(listing("Hvilke tiltak finnes for teknologi og bioøkonomi?").areas())
                .containsExactlyInAnyOrder("teknologi", "biookonomi");
    }

    @Test
    void whatIsNoAreaIsTheTopic() {
        Intent.Listing listing = listing("Hvilke tiltak finnes for havbruk?");

        assertThat(listing.areas()).isEmpty();
        assertThat(surfaces(listing.topic().whole().terms())).containsExactly("havbruk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvorfor er tiltakene viktige for distriktene?",
                "Hva koster tiltakene?",
                "Hvem har ansvar for tiltakene?",
                "Når skal målene være nådd?",
                "Hvordan skal målene nås?",
                "Hva sier planen om reindrift?",
                "Hvem besøker Trøndelag?",
                "",
                "?",
                "§"
            })
    void anyOtherQuestionWantsPassages(String text) {
        assertThat(intents.read(text)).isInstanceOf(Intent.Passages.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hva går tiltaket om restråstoff ut på?",
                "Finnes det noe tiltak for oppdrettere?",
                "Er det eit tiltak for gründerar?"
            })
    void oneMeasureIsNoList(String text) {
        assertThat(intents.read(text)).isInstanceOf(Intent.OneMeasure.class);
    }

    @Test
    void aYearLimitsGoals() {
        assertThat(listing("Hvilke mål er satt for 2030?").year()).contains(2030);
    }

    @ParameterizedTest
    @CsvSource({
        "Hva er status for bioøkonomi?,STATUS,biookonomi",
        "Kva er status for teknologi?,STATUS,teknologi",
        "Hvilke utfordringer har opplevelser?,CHALLENGES,opplevelser",
        "Utfordringer og muligheter for offentlig sektor,CHALLENGES,offentlig-sektor"
    })
    void theStateOfAnAreaIsASituation(String text, Statement.Topic topic, String area) {
        assertThat(intents.read(text))
                .isInstanceOfSatisfying(
                        Intent.Situation.class,
                        situation -> {
                            assertThat(situation.topic()).isEqualTo(topic);
                            assertThat(situation.areas()).containsExactly(area);
                        });
    }

    @Test
    void everyTermThatADocumentExplainsHasAMeaning() {
        List<String> terms =
                index.corpus().definitions().stream()
                        .map(Definition::term)
                        .filter(this::carriesSubjectAlone)
                        .toList();
        assertThat(terms).hasSizeGreaterThan(15);
        for (String term : terms) {
            for (String form : List.of("Hva er %s?", "Hva betyr %s?", "Hva menes med %s?")) {
                assertThat(intents.read(form.formatted(term)))
                        .as(form, term)
                        .isInstanceOfSatisfying(
                                Intent.Meaning.class,
                                meaning -> assertThat(meaning.definition().term()).isEqualTo(term));
            }
        }
    }

    /** Whether none of its words is one that any question may have, such as «den». */
    private boolean carriesSubjectAlone(String term) {
        return index.termMatch().words(term).stream().noneMatch(index::isQuestionWord);
    }
}
