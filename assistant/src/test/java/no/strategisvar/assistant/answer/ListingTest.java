package no.strategisvar.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Priority;
import no.strategisvar.index.PassageIndex;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists and counts are the records: all of them and nothing else. */
final class ListingTest {

    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");

    private static PassageIndex index;
    private static Corpus corpus;
    private static Assistant assistant;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        index = TestCorpus.index(folder);
        corpus = index.corpus();
        assistant = new Assistant(index, new Texts());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void allMeasuresAreListedAndCounted() {
        List<String> titles = corpus.measures().stream().map(Measure::title).toList();

        assertThat(titles).hasSize(31);
        assertListed(titles, "Hvilke tiltak finnes?", "Kor mange tiltak har planen?");
    }

    @Test
    void areasAreComparedInTheOrderThatIsAskedFor() {
        assertThat(ask("Har turisme flere tiltak enn teknologi?").text())
                .startsWith("Opplevelser har 7 tiltak, teknologi har 5 tiltak.");
        assertThat(ask("Kva satsingsområde har færrast tiltak?").text())
                .startsWith("Teknologi har 5 tiltak, ");
    }

    @Test
    void aTopicsOwnWordComesBeforeWhatThePlanMayCallIt() {
        List<String> titles =
                corpus.measures().stream()
                        .filter(measure ->
                                (measure.title() + measure.description()).contains("ründer"))
                        .map(Measure::title)
                        .toList();
        assertThat(titles).isNotEmpty();
        assertListed(
                titles, "Hvilke tiltak gjelder gründere?", "Kor mange tiltak gjeld gründerar?");
    }

    @Test
    void oneOfTheWordsThatEllerJoinsIsEnough() {
        List<String> either =
                corpus.measures().stream()
                        .filter(m ->
                                (m.title() + m.description()).contains("katapult")
                                        || m.title().contains("matregion"))
                        .map(Measure::title)
                        .toList();

        assertThat(either).hasSize(2);
        assertListed(either, "Hvilke tiltak nevner katapultsystemet eller matregion?");
    }

    @Test
    void wordsThatNoRecordKnowsLimitNothing() {
        List<String> titles = corpus.measures().stream().map(Measure::title).toList();

        assertListed(titles, "Kunne De være så elskverdig å gjengi tiltakene rubb og stubb?");
    }

    @Test
    void aSubjectThatNoRecordKnowsGetsNoList() {
        assertThat(ask("Hvilke tiltak handler om bjørnejakt?").outcome())
                .isNotEqualTo(Outcome.ANSWERED);
    }

    @Test
    void thePrioritiesUnderEveryLongHeadingAreListedAndCounted() {
        for (String heading : List.of("Ansvarlig forbruk og produksjon", "Klima og miljø")) {
            List<String> titles =
                    corpus.priorities().stream()
                            .filter(priority -> priority.group().equals(heading))
                            .map(Priority::title)
                            .toList();

            assertThat(titles).hasSize(4);
            assertListed(titles, "Hvilke prioriteringer står under «" + heading + "»?");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvilke punkter står under Anstendig arbeid?|1",
                "Hva står under Rekruttering i kapittelet om attraktivitet?|4",
                "Kor mange punkt er det under Rekruttering og vekstkraft?|5",
                "What do you prioritise within technology when it comes to attractiveness?|3"
            })
    void thePointsUnderAHeadingAreItsPriorities(String question, int points) {
        assertThat(items(ask(question))).hasSize(points);
    }

    @Test
    void measuresAreFoundByTheirNumbers() {
        assertThat(items(ask("Gi meg tiltak 1 til 3 for bioøkonomi"))).hasSize(3);
        assertThat(items(ask("Hvilke tiltak har nummer 7?"))).hasSize(2);
        assertThat(ask("Hvilke tiltak har nummer 1, 2 og 3?").text())
                .contains("med nummer 1, 2 og 3");
    }

    @Test
    void verbsOfNynorskAreNoTopics() {
        assertThat(items(ask("Kor mange tiltak handlar om klima?")))
                .isEqualTo(items(ask("Hvor mange tiltak handler om klima?")))
                .hasSize(2);
    }

    @Test
    void oneMeasureIsToldWithItsDescription() {
        assertThat(ask("Hva er fellestiltak 2?").text())
                .contains("Dette er tiltak 2 for alle satsingsområder")
                .contains("Kompetansestrategi 2023-2027");
    }

    @Test
    void whoAnswersForANumberedMeasureIsNoList() {
        assertThat(ask("Hvem har ansvar for tiltak 3 under teknologi?").text())
                .doesNotContain("Dette er tiltak 3");
    }

    @Test
    void aListInTheTextIsGivenWhole() {
        assertThat(items(ask("Hvilke andre regionale planer grenser strategien opp mot?")))
                .hasSizeGreaterThanOrEqualTo(8)
                .anyMatch(item -> item.contains("Kompetansestrategi for Trøndelag"))
                .anyMatch(item -> item.contains("Regional plan for kulturmiljø"));
    }

    @Test
    void theMeasuresOfEveryAreaAreListedAndCounted() {
        for (Area area : corpus.areas()) {
            List<String> titles =
                    corpus.measures().stream()
                            .filter(measure -> measure.area().equals(area.id()))
                            .map(Measure::title)
                            .toList();
            String what = area.id().equals("felles") ? "fellestiltak" : "tiltak";
            String where = area.id().equals("felles") ? "" : " for " + area.label();

            assertThat(titles).isNotEmpty();
            assertListed(
                    titles,
                    "Hvilke " + what + " finnes" + where + "?",
                    "Hvor mange " + what + " er det" + where + "?",
                    "Kva " + what + " finst" + where + "?");
        }
    }

    @Test
    void measuresCarryTheirNumbers() {
        Answer answer = ask("Hvilke tiltak finnes for teknologi?");

        assertThat(items(answer)).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(items(answer).get(i)).startsWith("- " + (i + 1) + ". ");
        }
    }

    @Test
    void allGoalsAreListedAndCounted() {
        List<String> titles = corpus.goals().stream().map(Goal::title).toList();

        assertListed(titles, "Hvilke mål har planen?", "Hvor mange mål har planen?");
    }

    @Test
    void theGoalsOfEveryAreaAreListedAndCounted() {
        for (Area area : corpus.areas()) {
            List<String> titles =
                    corpus.goals().stream()
                            .filter(goal -> area.id().equals(goal.area()))
                            .map(Goal::title)
                            .toList();
            if (!titles.isEmpty()) {
                assertListed(
                        titles,
                        "Hvilke mål har " + area.label() + "?",
                        "Hvor mange retningsmål har " + area.label() + "?");
            }
        }
    }

    @Test
    void allPrioritiesAreListedAndCounted() {
        List<String> titles = corpus.priorities().stream().map(Priority::title).toList();

        assertListed(titles, "Hvilke prioriteringer finnes?", "Hvor mange prioriteringer er det?");
    }

    @Test
    void thePrioritiesOfEveryAreaAndEveryToolAreListedAndCounted() {
        List<Area> all = new ArrayList<>(corpus.areas());
        all.addAll(corpus.tools());
        for (Area area : all) {
            List<String> titles =
                    corpus.priorities().stream()
                            .filter(priority -> isIn(priority, area))
                            .map(Priority::title)
                            .toList();
            if (!titles.isEmpty()) {
                assertListed(
                        titles,
                        "Hvilke prioriteringer har " + area.label() + "?",
                        "Hvor mange prioriteringer har " + area.label() + "?");
            }
        }
    }

    @Test
    void theFocusAreasAndToolsAreListedAndCounted() {
        List<String> areas =
                corpus.areas().stream()
                        .filter(area -> !area.id().equals("felles"))
                        .map(Area::label)
                        .toList();

        assertListed(
                areas, "Hvilke satsingsområder har planen?", "Hvor mange satsingsområder er det?");
        assertListed(
                corpus.tools().stream().map(Area::label).toList(),
                "Hvor mange verktøy har planen?");
    }

    /** Each title is an item with a citation of its own that quotes it, whoever asks how. */
    private static void assertListed(List<String> titles, String... questions) {
        List<String> letters = titles.stream().map(ListingTest::letters).toList();
        for (String question : questions) {
            Answer answer = ask(question);

            assertThat(answer.outcome()).as(question).isEqualTo(Outcome.ANSWERED);
            assertThat(firstNumber(answer)).as(question).isEqualTo(titles.size());
            assertThat(items(answer)).as(question).hasSameSizeAs(titles);
            assertThat(answer.citations().stream().map(Citation::quote).map(ListingTest::letters))
                    .as(question)
                    .containsExactlyInAnyOrderElementsOf(letters);
            for (String title : titles) {
                assertThat(items(answer)).as(question).anyMatch(item -> item.contains(title));
            }
        }
    }

    private static boolean isIn(Priority priority, Area area) {
        return area.id().equals(priority.area())
                || (priority.area() == null && priority.tools().contains(area.id()));
    }

    private static int firstNumber(Answer answer) {
        return FIRST_NUMBER
                .matcher(answer.blocks().getFirst().text())
                .results()
                .map(match -> Integer.parseInt(match.group()))
                .findFirst()
                .orElse(-1);
    }

    private static List<String> items(Answer answer) {
        return answer.blocks().stream()
                .map(Answer.Block::text)
                .filter(text -> text.startsWith("- "))
                .toList();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Answer ask(String question) {
        return assistant.answer(List.of(new Turn(Turn.Role.USER, question)));
    }
}
