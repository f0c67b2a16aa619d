package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Goal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said after a list: of another place or kind, fewer, more, how many, or nothing of it. */
final class ListFollowUpsTest extends QuestionReading {

    private final Conversation conversation;
    private final ListQuestion questions;

    ListFollowUpsTest(@TempDir Path folder) throws IOException {
        super(folder);
        Texts texts = new Texts();
        conversation =
                new Conversation(index, new LanguageDetector(), new IntentReader(index), texts);
        questions = new ListQuestion(index.corpus(), texts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvilke tiltak er det for teknologi?|og for bioøkonomi?|Hvilke tiltak har planen"
                        + " for bioøkonomi?",
                "Hvilke tiltak er det for teknologi?|Da mangler jeg vel bare offentlig"
                        + " sektor|Hvilke tiltak har planen for offentlig sektor?",
                "Hvilke tiltak er det for teknologi?|hvor mange er det?|Hvor mange tiltak har"
                        + " planen for teknologi?",
                "Kor mange prioriteringar har teknologi?|og opplevingar, kor mange er det der?|Kor"
                        + " mange prioriteringar har planen for opplevingar?",
                "Hvilke tiltak er det for teknologi?|ka med måla?|Kva mål har planen for"
                        + " teknologi?",
                "Hvilke tiltak er det for teknologi?|nei, jeg mente prioriteringene|Hvilke"
                        + " prioriteringer har planen for teknologi?",
                "Hvilke tiltak er det for teknologi?|What are the goals for that area?|Hvilke mål"
                        + " har planen for teknologi?",
                "Hvilke tiltak er det for teknologi?|ta med fellestiltakene også|Hvilke tiltak har"
                        + " planen for teknologi medregnet fellestiltakene?",
                "Hvor mange tiltak har teknologi?|og alle de fire områdene til sammen, uten"
                        + " fellestiltakene?|Hvor mange tiltak har planen for satsingsområdene uten"
                        + " fellestiltakene?",
                "Hvilke fellestiltak er det?|bare de som nevner kompetanse|Hvilke fellestiltak har"
                        + " planen som nevner «kompetanse»?",
                "Hvilke tiltak er det for teknologi?|hvilke av dem handler om kompetanse?|Hvilke"
                        + " tiltak har planen som nevner «kompetanse» for teknologi?",
                "Hva prioriteres innen bioøkonomi?|og hvilke er under samhandling?|Hvilke"
                        + " prioriteringer har planen for bioøkonomi under samhandling?",
                "Hvor mange prioriteringer er det under bærekraft?|kor mang e det på"
                    + " attraktivitet?|Hvor mange prioriteringer har planen under attraktivitet?",
                "Hvilke tiltak står på side 38?|å på sidde 40?|Hvilke tiltak har planen på side"
                        + " 40?",
                "Hvilke tiltak er det for teknologi medregnet fellestiltakene?|og uten"
                        + " felles?|Hvilke tiltak har planen for teknologi?",
                "Hvilke tiltak er det for teknologi?|Å om vi legg te dem på opplevelsa? Framleis"
                        + " uten felles.|Hvilke tiltak har planen for opplevelser og teknologi?",
                "hvor mange tiltak er det for offentlig sektor|og kor mang bli d te sammen om du"
                    + " tæll me fellestiltakan|Hvor mange tiltak har planen for offentlig sektor"
                    + " medregnet fellestiltakene?",
                "Hvilke tiltak er det for bioøkonomi?|takk å hva er prioritringene for samme"
                        + " område|Hvilke prioriteringer har planen for bioøkonomi?",
                "Hva er tiltak 2 for teknologi?|og for bioøkonomi?|Hvilke tiltak har planen med"
                        + " nummer 2 for bioøkonomi?",
                "Hvilke tiltak er det for offentlig sektor?|Siden vi bor langt fra Trondheim, vil"
                        + " jeg bare ha de av dem som nevner distriktene|Hvilke tiltak har planen"
                        + " som nevner «distriktene» for offentlig sektor?",
                "Hvilke mål har dere for 2030?|og hovedmålet?|Hvilke hovedmål har planen?",
                "Hvilke mål har dere for 2030?|Og hvor mange mål har de fire satsingsområdene?|Hvor"
                        + " mange mål har planen for satsingsområdene?",
            })
    void whatIsNamedTakesThePlaceOfWhatWas(String before, String last, String whole) {
        assertThat(ask(before, last)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvilke tiltak er det for teknologi?|Hva er de overordna målene for 2030?",
                "Hvilke tiltak er det for teknologi?|Hvilke mål har opplevelser?",
                "Hvilke tiltak er det for teknologi?|hva betyr samhandling",
                "Hvilke tiltak er det for teknologi?|Hvem vedtok strategien?",
                "Hvilke tiltak er det for teknologi?|Hvor mange tiltak har planen til sammen?",
            })
    void whatStandsOnItsOwnIsLeftAsItIs(String before, String last) {
        assertThat(ask(before, last)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hvem har ansvaret for dem?", "når er de ferdige?"})
    void whoAndWhenAreNotAskedOfTheListItself(String last) {
        Question question =
                conversation.standalone(
                        List.of(
                                new Turn(Turn.Role.USER, "Hvilke tiltak er det for teknologi?"),
                                new Turn(Turn.Role.ASSISTANT, "Planen har 5 tiltak for teknologi:"),
                                new Turn(Turn.Role.USER, last)));
        assertThat(intents.read(question)).isInstanceOf(Intent.Passages.class);
    }

    @Test
    void aConversationIsFollowedFromTurnToTurn() {
        assertThat(
                        ask(
                                "Hvilke tiltak finnes for opplevelser?",
                                "Er det noen av dem som nevner mat?",
                                "Og noe om samisk?"))
                .isEqualTo("Hvilke tiltak har planen som nevner «samisk» for opplevelser?");
    }

    @Test
    void theAnswerNamesTheListWhereTheQuestionDidNot() {
        List<Turn> turns =
                List.of(
                        new Turn(Turn.Role.USER, "hva gjør dere for å være attraktive"),
                        new Turn(
                                Turn.Role.ASSISTANT,
                                "Under attraktivitet har planen 13 prioriteringer:\n- Fokusere …"),
                        new Turn(Turn.Role.USER, "bare de som nevner distriktene"));
        assertThat(conversation.standalone(turns).text())
                .isEqualTo(
                        "Hvilke prioriteringer har planen som nevner «distriktene» under"
                                + " attraktivitet?");
    }

    /** Whatever a list is limited to, its question is read as that list. */
    @Test
    void everyListIsReadBackFromItsQuestion() {
        List<Intent.Listing> lists = lists();
        assertThat(lists).hasSizeGreaterThan(300);
        for (Intent.Listing list : lists) {
            for (Language language : Language.values()) {
                String question = questions.of(list, language);
                Intent.Listing read = listing(question);
                assertThat(
                                new Intent.Listing(
                                        read.kind(),
                                        read.count(),
                                        read.areas(),
                                        read.tools(),
                                        read.level(),
                                        read.year(),
                                        read.group(),
                                        read.pages(),
                                        read.numbers(),
                                        list.topic(),
                                        read.ranking()))
                        .as(question)
                        .isEqualTo(list);
                assertThat(surfaces(read.topic().near()))
                        .as(question)
                        .isEqualTo(surfaces(list.topic().near()));
            }
        }
    }

    private List<Intent.Listing> lists() {
        List<Set<String>> places =
                List.of(
                        Set.of(),
                        Set.of("teknologi"),
                        Set.of("biookonomi", "offentlig-sektor"),
                        Set.of("biookonomi", "opplevelser", "teknologi", "offentlig-sektor"));
        List<Topic> topics =
                List.of(
                        Topic.none(""),
                        Topic.literal(index.query("kompetanse").terms(), "kompetanse", true),
                        Topic.literal(index.query("klima").terms(), "klima", true));
        List<Intent.Listing> lists = new ArrayList<>();
        for (boolean count : new boolean[] {true, false}) {
            for (Topic topic : topics) {
                for (Set<String> areas : places) {
                    lists.add(list(RecordKind.MEASURE, count, areas, Set.of(), topic));
                    lists.add(list(RecordKind.GOAL, count, areas, Set.of(), topic));
                    for (Set<String> tools :
                            List.of(
                                    Set.<String>of(),
                                    Set.of("samhandling"),
                                    Set.of("kompetanse", "baerekraft"))) {
                        lists.add(list(RecordKind.PRIORITY, count, areas, tools, topic));
                    }
                }
                Set<String> common = Set.of("felles");
                Set<String> more = Set.of("felles", "teknologi");
                lists.add(list(RecordKind.MEASURE, count, common, Set.of(), topic));
                lists.add(list(RecordKind.MEASURE, count, more, Set.of(), topic));
                lists.add(outside(count, Goal.Level.OVERARCHING, topic));
                lists.add(outside(count, Goal.Level.MAIN, topic));
                for (int page = 10; page < 40; page++) {
                    lists.add(onPage(count, page, topic));
                }
            }
        }
        return lists;
    }

    private static Intent.Listing list(
            RecordKind kind, boolean count, Set<String> areas, Set<String> tools, Topic topic) {
        return new Intent.Listing(
                kind,
                count,
                areas,
                tools,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                topic,
                Optional.empty());
    }

    private static Intent.Listing outside(boolean count, Goal.Level level, Topic topic) {
        return new Intent.Listing(
                RecordKind.GOAL,
                count,
                Set.of(),
                Set.of(),
                Optional.of(level),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                topic,
                Optional.empty());
    }

    private static Intent.Listing onPage(boolean count, int page, Topic topic) {
        return new Intent.Listing(
                RecordKind.PRIORITY,
                count,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(page),
                Set.of(),
                topic,
                Optional.empty());
    }

    private String ask(String... messages) {
        List<Turn> turns = new ArrayList<>();
        for (String message : messages) {
            turns.add(new Turn(Turn.Role.USER, message));
            turns.add(new Turn(Turn.Role.ASSISTANT, "Dette står i planen."));
        }
        turns.removeLast();
        return conversation.standalone(turns).text();
    }
}
