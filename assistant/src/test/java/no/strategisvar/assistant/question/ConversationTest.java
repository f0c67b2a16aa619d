package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
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
import java.util.ArrayList;
import java.util.List;

final class ConversationTest {

    private static final String FIRST = "Hvilke tiltak finnes for havbruk?";

    private static PassageIndex index;
    private static Conversation conversation;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        index = TestCorpus.index(folder);
        conversation =
                new Conversation(
                        index, new LanguageDetector(), new IntentReader(index), new Texts());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Og for reiselivet?,opplevelser",
        "og reiselivet?,opplevelser",
        "Hva med reiselivet?,opplevelser",
        "Kva med reiselivet?,opplevingar",
        "Enn teknologi?,teknologi",
        "Men for landbruket da?,landbruket",
        "Samme for skogbruk,skogbruk"
    })
    void aNewTopicTakesThePlaceOfTheOld(String followUp, String topic) {
        Question question = ask(FIRST, followUp);

        assertThat(question.text()).containsIgnoringCase("tiltak").contains(topic);
        assertThat(question.text()).doesNotContain("havbruk");
        assertThat(question.understoodAs()).contains(question.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvilke tiltak finnes for havbruk?|Og for reiselivet?|Hvilke tiltak har planen for"
                        + " opplevelser?",
                "Hva er status for teknologi?|enn i det offentlige da?|Hva er status i det"
                        + " offentlige?",
                "Hva står det om når det gjelder landbruk?|Og for fiskeri?|Hva står det om når det"
                        + " gjelder fiskeri?",
                "Hvor mange mål har teknologi?|Og prioriteringer?|Hvor mange prioriteringer har"
                        + " planen for teknologi?",
                "Hvilke tiltak har dere?|Og for havbruk?|Hvilke tiltak har dere for havbruk?",
                "Hva prioriteres under kompetanse for teknologi?|Hva med bærekraft?|Hvilke"
                        + " prioriteringer har planen for teknologi under bærekraft?",
                "Hvem vedtok strategien?|og hvor mange mål har den|og hvor mange mål har den (Hvem"
                        + " vedtok strategien?)"
            })
    void aFollowUpIsSaidInAWholeSentence(String before, String followUp, String whole) {
        assertThat(ask(before, followUp).text()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Når er det ferdig?",
                "Kva synest de om det?",
                "Hvem er de?",
                "Hvorfor ikke?",
                "og når?",
                "tiltaket",
                "ka mein dæm med det dær",
                "Hvor mange blir det til sammen?",
                "takk, det samme som sist",
                "Kven har ansvaret for dette punktet?",
                "kan du si mer om dte",
                "E det nåkka anna enn det dær?",
                "kan du liste åpp alle sammen",
                "hvor mange er det totalt av de der?",
                "hjlep"
            })
    void aFirstQuestionMayPointToWhatNobodyNamed(String first) {
        assertThat(ask(first).pointsNowhere()).isTrue();
        assertThat(ask("Hva sier planen om plakaten?", first).pointsNowhere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvordan går det med havbruk?",
                "Hva handler planen om?",
                "fortell om strategien",
                "Hva er det med ulv?",
                "Hva er målet med strategien?",
                "Hva er den norske modellen?",
                "Katapult, hva er det?",
                "Hvor mange tiltak er det?",
                "tiltak",
                "Hvem har ansvaret for dette målet om eksport i havbruk?"
            })
    void aFirstQuestionThatNamesSomethingPointsThere(String first) {
        assertThat(ask(first).pointsNowhere()).isFalse();
    }

    @Test
    void aGreetingIsNothingToPointBackTo() {
        assertThat(ask("Hei", "det samme som sist, takk").pointsNowhere()).isTrue();
        assertThat(ask("Hvilke tiltak gjelder havbruk?", "Takk!", "Og for reiselivet?").text())
                .isEqualTo("Hvilke tiltak har planen for opplevelser?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Når er den ferdig?",
                "Hvem har ansvar for det?",
                "Hvorfor det?",
                "Hvorfor?",
                "Når?",
                "Kan du si mer?",
                "Kven er dei?"
            })
    void aQuestionThatPointsBackKeepsWhatWasAskedBefore(String followUp) {
        Question question = ask("Hva sier planen om kartleggingsstudien av restråstoff?", followUp);

        assertThat(question.text()).contains("restråstoff").contains(followUp.substring(1, 3));
        assertThat(question.understoodAs()).contains(question.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvilke tiltak finnes for reiseliv?",
                "Hva sier planen om reindrift og samisk kultur?",
                "Hvor mange prioriteringer har strategien?",
                "Kva er ei klynge?",
                "Hva er besøksforvaltning?",
                "Hvem leder Grønt industriløft i Trøndelag?",
                "bredbånd",
                "Og hvor mange kommuner har reindrift, skogbruk, havbruk og fiskeri i Trøndelag?"
            })
    void aQuestionThatStandsAloneIsUntouched(String second) {
        Question question = ask(FIRST, second);

        assertThat(question.text()).isEqualTo(second);
        assertThat(question.understoodAs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Og for reiselivet?", "Når er den ferdig?", "Hvorfor?", "?", ""})
    void theFirstQuestionIsNeverAFollowUp(String first) {
        Question question = ask(first);

        assertThat(question.text()).isEqualTo(first);
        assertThat(question.understoodAs()).isEmpty();
    }

    @Test
    void theLanguageIsThatOfTheLastQuestion() {
        assertThat(ask(FIRST, "Kva med reiselivet, korleis ser det ut?").language())
                .isEqualTo(Language.NN);
        assertThat(ask("Kva tiltak finst for havbruk?", "Hva med reiselivet?").language())
                .isEqualTo(Language.NB);
    }

    @Test
    void aMessageThatCouldBeEitherIsInTheStandardOfTheOneBefore() {
        assertThat(ask("Kva tiltak finst for havbruk?", "enn for reiseliv?").language())
                .isEqualTo(Language.NN);
        assertThat(ask("Hvilke tiltak finnes for havbruk?", "enn for reiseliv?").language())
                .isEqualTo(Language.NB);
    }

    @Test
    void anEnglishQuestionIsForeign() {
        assertThat(ask("What measures are there for aquaculture?").foreign()).isTrue();
        assertThat(ask(FIRST).foreign()).isFalse();
    }

    @Test
    void whatTheAssistantSaidIsNoQuestion() {
        List<Turn> turns =
                List.of(
                        new Turn(Turn.Role.USER, FIRST),
                        new Turn(Turn.Role.ASSISTANT, "Spør gjerne om mineraler i stedet."),
                        new Turn(Turn.Role.USER, "Og for reiselivet?"));

        Question question = conversation.standalone(turns);

        assertThat(question.text()).contains("opplevelser").doesNotContain("mineraler");
    }

    @Test
    void aWordOrMoreOfManyFollowUpsIsEnough() {
        Question question = ask("Hva er en klynge?", FIRST, "og for skogbruk?");

        assertThat(question.text()).containsIgnoringCase("tiltak").contains("skogbruk");
        assertThat(question.text()).doesNotContain("klynge");
    }

    private static Question ask(String... asked) {
        List<Turn> turns = new ArrayList<>();
        for (String content : asked) {
            if (!turns.isEmpty()) {
                turns.add(new Turn(Turn.Role.ASSISTANT, "Et svar."));
            }
            turns.add(new Turn(Turn.Role.USER, content));
        }
        return conversation.standalone(turns);
    }
}
