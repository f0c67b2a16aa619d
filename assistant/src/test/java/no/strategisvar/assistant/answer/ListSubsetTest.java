package no.strategisvar.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Priority;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lists of some records: on a topic, under a heading, by how they begin. */
final class ListSubsetTest extends ListAnswers {

    ListSubsetTest(@TempDir Path folder) throws IOException {
        super(folder);
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
    void aTopicMayStandInTheSentenceBefore() {
        List<String> titles =
                corpus.measures().stream()
                        .map(Measure::title)
                        .filter(title -> title.contains("besøksforvaltning"))
                        .toList();
        assertThat(titles).isNotEmpty();
        assertListed(titles, "Jeg skriver om besøksforvaltning. Hvilke tiltak handler om det?");
    }

    @Test
    void aVeryWordIsLookedForAloneAndInLongerWords() {
        List<String> titles =
                corpus.priorities().stream()
                        .map(Priority::title)
                        .filter(title -> title.toLowerCase(Locale.ROOT).contains("klima"))
                        .toList();
        assertThat(titles).isNotEmpty();
        assertListed(
                titles, "Hvor mange prioriteringer har ordet klima i seg, også i et lengre ord?");
    }

    @Test
    void prioritiesUnderAHeadingMayBeCalledPointsThatArePrioritised() {
        List<String> titles =
                corpus.priorities().stream()
                        .filter(priority -> priority.group().equals("Rekruttering og vekstkraft"))
                        .map(Priority::title)
                        .toList();
        assertThat(titles).isNotEmpty();
        assertListed(titles, "Hvilke punkter er priortert under rekrutering og vekstkraft?");
    }

    @Test
    void prioritiesOfAreasAndToolsTogetherAreAll() {
        assertListed(
                corpus.priorities().stream().map(Priority::title).toList(),
                "Hvor mange prioriteringer er det i strategien, verktøy og satsingsområder til"
                        + " sammen?");
    }

    @Test
    void listsOfSeveralKindsSayHowManyTheyAreTogether() {
        Answer answer = ask("Retningsmål og prioriteringer for bioøkonomi, begge listene takk.");
        assertThat(answer.blocks().getFirst().text())
                .isEqualTo(
                        "Til sammen er det %d punkter, i 2 lister:"
                                .formatted(items(answer).size()));
        assertThat(items(answer)).hasSize(11);
        assertThat(ask("Både måla og tiltaka for teknologi, takk.").blocks().getFirst().text())
                .isEqualTo("Til saman er det 9 punkt, i 2 lister:");
    }

    @Test
    void anEmptyListOfSeveralIsSaidToBeEmpty() {
        Answer answer =
                ask("Hva har dere bestemt om mat? Ta med både mål, prioriteringer og tiltak.");
        assertThat(answer.text()).contains("Planen har ingen prioriteringer om «mat».");
        assertThat(items(answer)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Hvilke tiltak har ordet «grønn» i seg?,gr[øØ]n+t?",
        "Hvilke tiltak har ordet «grønt» i seg?,gr[øØ]n+t?"
    })
    void anAdjectiveIsFoundInEveryForm(String question, String form) {
        Pattern pattern = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
        List<String> titles =
                corpus.measures().stream()
                        .map(Measure::title)
                        .filter(title -> pattern.matcher(title).find())
                        .toList();
        assertThat(titles).hasSize(5);
        assertListed(titles, question);
    }

    @Test
    void aShortWordIsFoundInACompound() {
        List<String> titles =
                corpus.goals().stream()
                        .map(Goal::title)
                        .filter(title -> title.contains(" mat"))
                        .toList();
        assertThat(titles).hasSize(2);
        assertListed(titles, "Hvilke mål nevner mat?");
    }

    @Test
    void aShortWordMayHaveATypingError() {
        List<String> titles =
                corpus.priorities().stream()
                        .map(Priority::title)
                        .filter(title -> title.contains("elever"))
                        .toList();
        assertThat(titles).isNotEmpty();
        assertListed(titles, "Har to tenåringer på skolen. hva vil dere prioritere for elevr?");
    }

    @Test
    void whatIsToldOfAThingThatNoTitleHasIsNoList() {
        assertThat(ask("hva skal dere gjøre med bompengene for turisme?").text())
                .doesNotContain("Planen har");
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
    void areasAreNamedInTheOrderOfTheDocuments() {
        assertThat(ask("Hvor mange tiltak er det, uten fellestiltakene?").text())
                .contains("for bioøkonomi, opplevelser, teknologi og offentlig sektor");
    }

    @Test
    void anExampleIsOneMoreWordToLookFor() {
        List<String> either =
                corpus.measures().stream()
                        .filter(m -> (m.title() + m.description()).contains("katapult"))
                        .map(Measure::title)
                        .toList();

        assertThat(either).isNotEmpty();
        assertListed(either, "Hvilke tiltak nevner katapulter, for eksempel katapultsystemet?");
    }

    @Test
    void verbsOfNynorskAreNoTopics() {
        assertThat(items(ask("Kor mange tiltak handlar om klima?")))
                .isEqualTo(items(ask("Hvor mange tiltak handler om klima?")))
                .hasSize(2);
    }

    @Test
    void aListInTheTextIsGivenWhole() {
        assertThat(items(ask("Hvilke andre regionale planer grenser strategien opp mot?")))
                .hasSizeGreaterThanOrEqualTo(8)
                .anyMatch(item -> item.contains("Kompetansestrategi for Trøndelag"))
                .anyMatch(item -> item.contains("Regional plan for kulturmiljø"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvilke tiltak starter med «Mobilisere»?|Mobilisere|4",
                "hvilke tiltak begyner med ordet Utvikle|Utvikle|4",
                "Alle prioriteringer som begynner med ordet Synliggjøre|Synliggjøre|7"
            })
    void titlesAreFoundByTheWordTheyBeginWith(String question, String word, int number) {
        assertThat(items(ask(question)))
                .hasSize(number)
                .allMatch(item -> item.replaceFirst("^- (\\d+\\. )?", "").startsWith(word));
        assertThat(ask(question).text()).containsIgnoringCase("som begynner med «" + word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retningsmål og prioriteringar for bioøkonomi, begge listene takk.|11",
                "Jeg trenger målene for opplevelser og tiltakene for teknologi.|7",
                "I need both the goals and the measures for experiences, without the joint ones|9"
            })
    void recordsOfTwoKindsAreTwoLists(String question, int items) {
        assertThat(items(ask(question))).hasSize(items);
    }

    @Test
    void howManyMoreOneAreaHasIsToldInANumber() {
        assertThat(ask("Hvor mange flere egne tiltak har opplevelser enn teknologi?").text())
                .contains("Forskjellen er 2.");
        assertThat(ask("Har turisme flere tiltak enn teknologi?").text())
                .doesNotContain("Forskjellen");
    }

    @Test
    void theToolsAreComparedByTheirOwnChapters() {
        assertThat(ask("Kva verktøykapittel har færrast prioriteringar?").text())
                .startsWith("Samhandling har 7 prioriteringar, ");
    }

    @Test
    void aMisspeltTopicIsReadAsTheWordOfTheRecords() {
        assertThat(items(ask("hvor mnge prioriteringer har ordet studnet i seg"))).hasSize(5);
        assertThat(items(ask("Hvilke prioriteringer nevner markedsføring?")))
                .anyMatch(item -> item.contains("Markedsføre Trøndelag"));
    }

    @Test
    void aWordThatIsLookedForAsSuchIsNotLookedForInTheHeading() {
        assertThat(items(ask("Kor mange prioriteringar har bokstavane «test» i seg?"))).hasSize(5);
        assertThat(items(ask("Hvilke prioriteringer har ordet klima i seg?")))
                .isNotEmpty()
                .allMatch(item -> item.toLowerCase(Locale.ROOT).contains("klima"));
    }

    @Test
    void aWholeListInTheTextIsCounted() {
        assertThat(ask("Kor mange tilgrensande regionale planar er lista opp i strategien?").text())
                .contains("i ei liste med 8 punkt");
    }
}
