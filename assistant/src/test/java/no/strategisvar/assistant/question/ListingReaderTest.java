package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.corpus.Goal;
import no.strategisvar.index.PassageIndex;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How people ask for lists: other names, errors, and the common measures in or out. */
final class ListingReaderTest {

    private static final Set<String> AREAS =
            Set.of("biookonomi", "opplevelser", "teknologi", "offentlig-sektor");

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

    @ParameterizedTest
    @CsvSource({
        "Har turisme flere tiltak enn teknologi?,MOST",
        "Er det fleire tiltak for reiseliv enn for teknologi?,MOST",
        "Hvilket satsingsområde har flest tiltak?,MOST",
        "hvilket område kommer dårligst ut i antall tiltak,FEWEST",
        "Kva område har færrast tiltak?,FEWEST"
    })
    void areasAreComparedByHowManyTheyHave(String text, Intent.Ranking ranking) {
        assertThat(listing(text).ranking()).contains(ranking);
        assertThat(listing(text).kind()).isEqualTo(RecordKind.MEASURE);
        assertThat(listing(text).areas()).hasSizeGreaterThan(1).doesNotContain("felles");
        assertThat(topic(listing(text))).isEmpty();
    }

    @Test
    void moreOfSomethingIsNoComparison() {
        assertThat(listing("Hvilke tiltak skal gi flere bedrifter?").ranking()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hva skal dere gjøre for turisme?",
                "Kva skal fylket gjere for reiselivet?",
                "opplevelser – alt som skal gjøres, punkt for punkt"
            })
    void whatIsDoneForAnAreaAreItsMeasures(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.MEASURE);
        assertThat(listing(text).areas()).containsExactly("opplevelser");
    }

    @Test
    void whatIsDoneWithSomethingElseIsNoList() {
        assertThat(intents.read("hva skal dere gjøre med bompengene for turisme?"))
                .isInstanceOf(Intent.Passages.class);
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
                "Kva område er det strategien har valt å satse særskilt på?",
                "Hvilke områder satser fylket på?"
            })
    void whatIsBetOnAreTheAreas(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.AREA);
    }

    @ParameterizedTest
    @CsvSource({
        "'Hvilke mål er satt for bioøkonomien (landbruk, skog, fisk osv.)?',biookonomi",
        "'antall tiltak på kultur, mat og natur, dvs. området opplevelser',opplevelser"
    })
    void whatOnlyExplainsAnAreaIsNoTopic(String text, String area) {
        assertThat(listing(text).areas()).containsExactly(area);
        assertThat(topic(listing(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange tiltak var det i forrige handlingsplan?",
                "Hvilke tiltak gjelder for 2027?"
            })
    void theMeasuresOfAnotherPlanAreNotThoseOfThisOne(String text) {
        assertThat(intents.read(text)).isInstanceOf(Intent.Passages.class);
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

    @Test
    void allGoalsAreOfEveryLevel() {
        assertThat(listing("hovedmålet, de overordna og resten: hvor mange mål er det?").level())
                .isEmpty();
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
        assertThat(topic(listing(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Hvilke tiltak er det for det offentlige?,offentlig-sektor",
        "tiltak for ofentlig sektor,offentlig-sektor",
        "list tiltak reiseliv,opplevelser",
        "Hvilke tiltak har turismen?,opplevelser",
        "What measures are there for tourism?,opplevelser",
        "Kor mange tiltak er det i biøkonomien?,biookonomi",
        "alle teknologitiltakene,teknologi",
        "kor mang tiltak har opplevelsan fått?,opplevelser"
    })
    void anAreaIsKnownByOtherNames(String text, String area) {
        assertThat(listing(text).areas()).containsExactly(area);
        assertThat(topic(listing(text))).isEmpty();
    }

    @Test
    void whatIsOnlyPartOfAnAreaIsATopic() {
        assertThat(listing("Hvilke tiltak handler om offentlige innkjøp?").areas()).isEmpty();
        assertThat(topic(listing("alle klimatiltak"))).containsExactly("klima");
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

    @Test
    void areasAndToolsCanBeMeantAsGroups() {
        assertThat(listing("Hvor mange mål har satsingsområdene?").areas()).isEqualTo(AREAS);
        Intent.Listing underTools = listing("Hvor mange prioriteringer står under verktøyene?");
        assertThat(underTools.tools()).hasSize(5);
        assertThat(underTools.areas()).isEmpty();
        assertThat(listing("Hvor mange prioriteringer har verktøyene og satsingsområdene?").tools())
                .isEmpty();
    }

    @Test
    void goalsHaveLevels() {
        assertThat(listing("Kva er dei overordna måla?").level()).contains(Goal.Level.OVERARCHING);
        assertThat(listing("Hvor mange hovedmål er det?").level()).contains(Goal.Level.MAIN);
        assertThat(listing("Hvor mange mål har teknologi?").level()).isEmpty();
    }

    @Test
    void theTopicStandsInTheSentenceThatAsks() {
        assertThat(topic(listing("Jeg er lærer. Hvilke tiltak finnes for elever?")))
                .containsExactly("elever");
        assertThat(topic(listing("Det er en bolk om klima. Hvilke prioriteringer står i den?")))
                .containsExactly("klima");
        assertThat(topic(listing("Hvilke tiltak er det for elever, altså for skoleungdom?")))
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
    @CsvSource({
        "Hvilke tiltak har alle satsingsområdene felles?,MEASURE",
        "prioriteringer teknologi alle verktøy,PRIORITY",
        "Hvor mange mål er det for alle områder og verktøy?,GOAL"
    })
    void allAreasOrToolsOnlyLimitWhatElseIsNamed(String text, RecordKind kind) {
        assertThat(listing(text).kind()).isEqualTo(kind);
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
    void aToolWithTheAreasIsItsChapterAndTheirShare() {
        Intent.Listing listing =
                listing("Hvor mange prioriteringer har samhandling, satsingsområdene medregnet?");

        assertThat(listing.tools()).containsExactly("samhandling");
        assertThat(listing.areas()).containsAll(AREAS).contains("samhandling");
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
    void toolsThatAreTakenOutAreNotMeant() {
        Intent.Listing listing =
                listing("Tell prioriteringene i satsingsområdene, ikke i verktøykapitlene.");

        assertThat(listing.areas()).isEqualTo(AREAS);
        assertThat(listing.tools()).isEmpty();
    }

    @Test
    void whoTellsOfAProjectAsksForNoList() {
        assertThat(
                        intents.read(
                                "Jeg samler på gamle bruksting fra gården og vil vise dem fram for"
                                        + " skoleklasser. Passer det med tiltakene?"))
                .isInstanceOf(Intent.Project.class);
    }

    private static Intent.Listing listing(String text) {
        Intent intent = intents.read(text);
        assertThat(intent).as(text).isInstanceOf(Intent.Listing.class);
        return (Intent.Listing) intent;
    }

    private static List<String> topic(Intent.Listing listing) {
        return listing.topic().whole().terms().stream().map(term -> term.word().surface()).toList();
    }
}
