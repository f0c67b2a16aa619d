package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Goal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list is limited to: areas in or out, levels, pages. */
final class ListingScopeTest extends QuestionReading {

    ListingScopeTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @Test
    void goalsOfSeveralYearsAreNotLimitedToOne() {
        Intent.Listing listing =
                listing("Hvor mange mål er det, hovedmålet, målene for 2030 og målene for 2025?");

        assertThat(listing.year()).isEmpty();
        assertThat(listing.level()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange mål er oppnådd for teknologi?",
                "Kor mange nasjonale mål er det for 2030?",
                "Hva er fokusområdene i programsatsing bioøkonomi?"
            })
    void whatWasReachedAndWhatIsSomebodyElsesIsNoListOfThePlan(String text) {
        assertThat(intents.read(text)).isInstanceOf(Intent.Passages.class);
    }

    @Test
    void theAreasAreThoseOfThePlanHoweverItIsSpelt() {
        assertThat(listing("hva heter satsningsomårdene i strateigen").kind())
                .isEqualTo(RecordKind.AREA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hva har de fire satsingsområdene prioritert under attraktivitet? Ikke ta med s."
                        + " 14.",
                "Alle prioriteringane med verktøyet attraktivitet, men berre i satsingsområda."
            })
    void aToolsOwnChapterIsLeftOut(String text) {
        assertThat(listing(text).areas()).isEqualTo(AREAS);
        assertThat(listing(text).tools()).containsExactly("attraktivitet");
        assertThat(listing(text).pages()).isEmpty();
    }

    @Test
    void whatAnAreaHasUnderAToolAreItsPriorities() {
        Intent.Listing listing = listing("Ka står det under samhandling på offentlig sektor?");

        assertThat(listing.kind()).isEqualTo(RecordKind.PRIORITY);
        assertThat(listing.areas()).containsExactly("offentlig-sektor");
        assertThat(listing.tools()).containsExactly("samhandling");
    }

    @Test
    void whatIsDoneWithSomethingElseIsOfThatAlone() {
        assertThat(listing("hva skal dere gjøre med bompengene for turisme?").topic().inTitles())
                .isTrue();
        assertThat(topic("hva skal dere gjøre med bompengene for turisme?"))
                .containsExactly("bompengene");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi driver med reiseliv og teknologi. Hvilke tiltak er det for"
                        + " bioøkonomi?|biookonomi",
                "Det snakkes om teknologi her. Hva vil dere prioritere innen"
                        + " opplevelser?|opplevelser",
                "Jeg tar imot turister. Hvilke tiltak nevner besøksforvaltning?|",
                "Vi driver med reiseliv. Hvilke tiltak har dere for oss?|opplevelser",
                "Satsingsområdet opplevelser er vårt. Hvilke tiltak har dere for oss"
                        + " der?|opplevelser",
                "Vi er i teknologi. Hvor mange tiltak er det i alle satsingsområdene til sammen?|",
            })
    void theAreasOfTheSentenceThatAsksCome(String text, @Nullable String area) {
        assertThat(listing(text).areas()).isEqualTo(area == null ? Set.of() : Set.of(area));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange tiltak nevner forskning eller FoU?",
                "I hvor mange av tiltakene er ordet teknologi med?",
                "Hvilke tiltak nevner teknologi, ikke bare de under teknologi?",
            })
    void whatIsMentionedLimitsNothing(String text) {
        assertThat(listing(text).areas()).isEmpty();
        assertThat(topic(text)).isNotEmpty();
    }

    @Test
    void theOtherAreasAreThoseThatWereNotNamed() {
        assertThat(
                        listing(
                                        "Opplevelser har jeg lest om. Hvilke tiltak er det for de"
                                                + " tre andre områdene?")
                                .areas())
                .containsExactlyInAnyOrder("biookonomi", "teknologi", "offentlig-sektor");
    }

    @Test
    void aNumberPerAreaIsOfAllOfThem() {
        assertThat(listing("Antall prioriteringer per satsingsområde?").areas()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "'Hvilke mål er satt for bioøkonomien (landbruk, skog, fisk osv.)?',biookonomi",
        "'antall tiltak på kultur, mat og natur, dvs. området opplevelser',opplevelser"
    })
    void whatOnlyExplainsAnAreaIsNoTopic(String text, String area) {
        assertThat(listing(text).areas()).containsExactly(area);
        assertThat(topic(text)).isEmpty();
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
    void allGoalsAreOfEveryLevel() {
        assertThat(listing("hovedmålet, de overordna og resten: hvor mange mål er det?").level())
                .isEmpty();
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
        assertThat(topic(text)).isEmpty();
    }

    @Test
    void whatIsOnlyPartOfAnAreaIsATopic() {
        assertThat(listing("Hvilke tiltak handler om offentlige innkjøp?").areas()).isEmpty();
        assertThat(topic("alle klimatiltak")).containsExactly("klima");
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

    @ParameterizedTest
    @CsvSource({
        "Hvilke tiltak har alle satsingsområdene felles?,MEASURE",
        "prioriteringer teknologi alle verktøy,PRIORITY",
        "Hvor mange mål er det for alle områder og verktøy?,GOAL"
    })
    void allAreasOrToolsOnlyLimitWhatElseIsNamed(String text, RecordKind kind) {
        assertThat(listing(text).kind()).isEqualTo(kind);
    }

    @Test
    void aToolWithTheAreasIsItsChapterAndTheirShare() {
        Intent.Listing listing =
                listing("Hvor mange prioriteringer har samhandling, satsingsområdene medregnet?");

        assertThat(listing.tools()).containsExactly("samhandling");
        assertThat(listing.areas()).containsAll(AREAS).contains("samhandling");
    }

    @Test
    void toolsThatAreTakenOutAreNotMeant() {
        Intent.Listing listing =
                listing("Tell prioriteringene i satsingsområdene, ikke i verktøykapitlene.");

        assertThat(listing.areas()).isEqualTo(AREAS);
        assertThat(listing.tools()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alle tiltak unntatt teknologi og felles",
                "hvor mange tiltak har vi minus dem under teknologi og fellestiltakene",
                "Hvilke tiltak har dere utenom teknologi og fellestiltakene?"
            })
    void areasCanBeTakenOut(String text) {
        assertThat(listing(text).areas())
                .containsExactlyInAnyOrder("biookonomi", "opplevelser", "offentlig-sektor");
    }

    @Test
    void withoutAnAreaTheCommonMeasuresAreStillMeantAndTheToolsOfPriorities() {
        assertThat(listing("alle tiltak unntatt teknologi").areas())
                .contains("felles")
                .doesNotContain("teknologi");
        assertThat(listing("alle prioriteringer unntatt teknologi").areas())
                .contains("biookonomi", "samhandling")
                .doesNotContain("teknologi", "felles");
    }

    @ParameterizedTest
    @CsvSource({
        "hvor mange prioriteringer står på side 8,8",
        "'side 41, kva tiltak er skildra der',41",
        "alle tiltak på s. 30–32,30 31 32",
        "'Hvilke mål står på sidene 4, 6 og 9?',4 6 9",
        "list the measures on page 21 and 24,21 24"
    })
    void aListCanBeOfPages(String text, String pages) {
        Set<Integer> wanted =
                Stream.of(pages.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());

        assertThat(listing(text).pages()).isEqualTo(wanted);
        assertThat(topic(text)).isEmpty();
    }

    @Test
    void aSideOfSomethingIsNoPage() {
        assertThat(listing("Hvilke tiltak er det på klimasiden, 2024 og 2025?").pages()).isEmpty();
    }

    @Test
    void eachAreaIsEveryOneOfThem() {
        assertThat(listing("Hvor mange prioriteringer har hvert satsingsområde?").areas())
                .isEqualTo(AREAS);
        assertThat(
                        listing(
                                        "Hovedmålet, de åtte fra Trøndelagsplanen og målene for"
                                                + " hvert område, hvor mange mål er det?")
                                .areas())
                .isEmpty();
    }

    @Test
    void aToolsOwnChapterIsNotCountedWithTheAreasTogether() {
        assertThat(
                        listing(
                                        "Hvilke prioriteringer på samhandling er det i de fire"
                                                + " satsingsområdene til sammen?")
                                .areas())
                .isEqualTo(AREAS);
    }

    @Test
    void aNumberIsThatOfEachAreaOnlyWhereAllAreAskedFor() {
        assertThat(listing("gi mæ tiltak nummer 1 i hvert av dæm fire områdan").areas())
                .isEqualTo(AREAS);
        assertThat(listing("Hvilke tiltak har nummer 7?").areas()).hasSize(5);
        assertThat(listing("Hva sier tiltak 3?").areas()).isEmpty();
        assertThat(intents.read("Er tiltak 1 viktigere enn tiltak 7?"))
                .isInstanceOf(Intent.Passages.class);
    }
}
