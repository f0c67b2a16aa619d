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

/** How people ask for lists and counts: in many words, in one, misspelt. */
final class ListingReaderTest extends QuestionReading {

    ListingReaderTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "Har turisme flere tiltak enn teknologi?,MOST",
        "Er det fleire tiltak for reiseliv enn for teknologi?,MOST",
        "Hvilket satsingsområde har flest tiltak?,MOST",
        "hvilket område kommer dårligst ut i antall tiltak,FEWEST",
        "Kva område har færrast tiltak?,FEWEST",
        "hvilket område har færest tiltak,FEWEST",
        "ka for et område har flæst tiltak,MOST",
        "Which focus area has the most measures?,MOST"
    })
    void areasAreComparedByHowManyTheyHave(String text, Intent.Ranking ranking) {
        assertThat(listing(text).ranking()).contains(ranking);
        assertThat(listing(text).kind()).isEqualTo(RecordKind.MEASURE);
        assertThat(listing(text).areas()).hasSizeGreaterThan(1).doesNotContain("felles");
        assertThat(topic(text)).isEmpty();
    }

    @Test
    void howAListIsToBeSortedIsNoTopic() {
        String sorted = "Sorter tiltakene for offentlig sektor alfabetisk, er du snill.";
        assertThat(listing(sorted).areas()).containsExactly("offentlig-sektor");
        assertThat(topic(sorted)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange av punktene i handlingsplanen nevner kommuner?",
                "Kva for punkt i handlingsplanen nemner kommunar? Ta med alle.",
                "hvor manfge tiltak nevner kommuner",
                "tabell over alle tiltak som nevner kommuner",
                "Jeg skriver bok om bygda mi, og derfor lurer jeg på hvilke tiltak i"
                        + " handlingsplanen som nevner kommuner, det være seg i beskrivelsen.",
            })
    void measuresAreCalledPointsAndAskedForInPassing(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.MEASURE);
        assertThat(topic(text)).hasSize(1);
    }

    @Test
    void pointsThatAreNotInTheActionPlanAreNoMeasures() {
        String asked = "Hvor mange punkter legger strategien vekt på (ikke handlingsplanen)?";

        assertThat(listing(asked).kind()).isEqualTo(RecordKind.PRIORITY);
    }

    @Test
    void theMostImportantIsNotWhereThereIsMost() {
        assertThat(listing("List the most important measures for tourism").ranking()).isEmpty();
    }

    @Test
    void moreOfSomethingIsNoComparison() {
        assertThat(listing("Hvilke tiltak skal gi flere bedrifter?").ranking()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kva område er det strategien har valt å satse særskilt på?",
                "Hvilke områder satser fylket på?"
            })
    void whatIsBetOnAreTheAreas(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.AREA);
    }

    @Test
    void inDialectHowMayBeWhich() {
        assertThat(listing("Korsn tiltak har dokk på teknologi?").areas())
                .containsExactly("teknologi");
    }

    @Test
    void aThingWithAToolInItsNameIsNoTool() {
        assertThat(intents.read("det ble laget et dataverktøy, hva skjer med det"))
                .isInstanceOf(Intent.Passages.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Hvilke tiltk har dere?,MEASURE",
        "alle tilltakene,MEASURE",
        "Kor mang prioriteringa e det?,PRIORITY",
        "hvilke priorteringer finnes,PRIORITY",
        "hvor mange retnigsmål er det,GOAL",
        "hvilke måll er satt,GOAL",
        "Which focus areas are there?,AREA",
        "Hvilke satsings områder har planen?,AREA",
        "Which tools does the strategy use to reach its main goal?,TOOL",
        "How many goals are there?,GOAL"
    })
    void theNounIsFoundHoweverItIsWritten(String text, RecordKind kind) {
        assertThat(listing(text).kind()).isEqualTo(kind);
        assertThat(topic(text)).isEmpty();
    }

    @Test
    void theTopicStandsInTheSentenceThatAsks() {
        assertThat(topic("Jeg er lærer. Hvilke tiltak finnes for elever?"))
                .containsExactly("elever");
        assertThat(topic("Det er en bolk om klima. Hvilke prioriteringer står i den?"))
                .containsExactly("klima");
        assertThat(topic("Hvilke tiltak er det for elever, altså for skoleungdom?"))
                .containsExactly("elever");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kan du sette opp tiltakslista for teknologi",
                "gjengi tiltakene som er vedtatt for teknologi i perioden som vi nå er inne i",
                "hvert eneste teknologitiltak dere har skrevet opp et sted i planen",
                "Hvordan går det? Hvilke tiltak har teknologi?",
                "ka ska dokker gjør når det gjeld teknologi? skriv opp hvert tiltak"
            })
    void aListIsAskedForInManyWays(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.MEASURE);
        assertThat(listing(text).areas()).containsExactly("teknologi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hva er summen av tiltak?",
                "Jeg har talt 31 tiltak, har jeg rett?",
                "antallet tiltak i alt",
                "Er det 31 tiltak?",
                "Stemmer det at planen har ti tiltak?"
            })
    void aNumberIsAskedForInManyWays(String text) {
        assertThat(listing(text).count()).isTrue();
        assertThat(listing(text).areas()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "heile prioriteringslista takk,PRIORITY",
        "tiltaksoversikten,MEASURE",
        "kan du vise mållista,GOAL"
    })
    void aListMayBeNamedInOneWord(String text, RecordKind kind) {
        assertThat(listing(text).kind()).isEqualTo(kind);
    }

    @Test
    void whoTellsOfThemselvesMayStillAskForAll() {
        Intent.Listing listing =
                listing(
                        "Jeg går i sjuende klasse og skal lage en plakat om skog. Kan du skrive"
                                + " alle tiltakene for teknologi?");

        assertThat(listing.areas()).containsExactly("teknologi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hvilke tiltak gjeller teknologi",
                "ønskar oversigt over tiltak i handlingsplnen for teknologi",
                "Talet på tiltak for teknologi",
                "Tiltakene for teknologi – jeg skal legge dem i et regneark som vi bruker"
            })
    void howAListIsAskedForIsNoTopicThoughMisspelt(String text) {
        assertThat(listing(text).areas()).containsExactly("teknologi");
        assertThat(listing(text).topic().near()).isEmpty();
    }

    @Test
    void whatIsPrioritisedIsNoPriority() {
        assertThat(intents.read("Hvor mange prioriterte verdikjeder er det?"))
                .isInstanceOf(Intent.Passages.class);
    }

    @Test
    void moreThanSomeNumberComparesNoAreas() {
        assertThat(listing("Er det mer enn ti tiltak i alt?").ranking()).isEmpty();
    }

    @Test
    void whoTellsOfAProjectAsksForNoList() {
        assertThat(
                        intents.read(
                                "Jeg samler på gamle bruksting fra gården og vil vise dem fram for"
                                        + " skoleklasser. Passer det med tiltakene?"))
                .isInstanceOf(Intent.Project.class);
    }

    @Test
    void whatSomebodyPrioritisesIsNoPriority() {
        assertThat(intents.read("Hvilke verdikjeder er det som løftet prioriterer?"))
                .isInstanceOf(Intent.Passages.class);
        assertThat(listing("Alt som prioriteres for teknologi").kind())
                .isEqualTo(RecordKind.PRIORITY);
    }

    @Test
    void toolsOfAnySortAreNotTheToolsOfThePlan() {
        assertThat(intents.read("hvilken drill er best? trenger verktøy til betong"))
                .isInstanceOf(Intent.Passages.class);
    }

    @Test
    void onlyWhatAsksDecidesWhetherAListIsWanted() {
        assertThat(
                        listing("Jeg er ordfører i en liten kommune. Hvilke tiltak har teknologi?")
                                .kind())
                .isEqualTo(RecordKind.MEASURE);
        assertThat(listing("som ordfører lurer jeg: hvor mange mål har teknologi?").kind())
                .isEqualTo(RecordKind.GOAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hvr mange tiltak", "hor manje tiltak er det", "kolles tiltaka har dokk"})
    void theAskingMayBeMisspelt(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.MEASURE);
    }
}
