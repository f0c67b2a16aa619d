package no.strategisvar.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.question.Titles;
import no.strategisvar.eval.run.Reply;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Figures that were reckoned by hand. */
final class AnswerMetricsTest {

    private static Question facts(List<List<String>> facts) {
        return Sample.question("fact", "nb", "answered", "any", List.of(), facts);
    }

    private static Reply says(String... texts) {
        Reply.Block[] blocks =
                List.of(texts).stream().map(Sample::block).toArray(Reply.Block[]::new);
        return Sample.reply("answered", "nb", blocks);
    }

    @Test
    void aFactIsStatedInOneOfItsWays() {
        Question question = facts(List.of(List.of("80 %", "80 prosent"), List.of("Reiseliv")));
        assertThat(new FactRecall().of(Sample.trial(question, says("Om lag 80\u00A0% av\nalle."))))
                .hasValue(0.5);
        assertThat(new FactRecall().of(Sample.trial(question, says("80 prosent i reiselivet"))))
                .hasValue(1);
    }

    @Test
    void aNumberMustStandByItself() {
        Question question = facts(List.of(List.of("6", "seks")));
        assertThat(new FactRecall().of(Sample.trial(question, says("Det er 16 i 2026 [6]"))))
                .hasValue(0);
        assertThat(new FactRecall().of(Sample.trial(question, says("- 6. Tiltak")))).hasValue(0);
        assertThat(new FactRecall().of(Sample.trial(question, says("Planen har 6 tiltak"))))
                .hasValue(1);
    }

    @Test
    void anUnanswerableQuestionHasNoFactRecall() {
        Question question =
                Sample.question(
                        "unanswerable",
                        "nb",
                        "not_in_sources",
                        "any",
                        List.of(),
                        List.of(List.of("x")));
        assertThat(new FactRecall().of(Sample.trial(question, says("x")))).isEmpty();
    }

    @Test
    void theOutcomeIsOneOfTheRightOnes() {
        Question question = Sample.question("offtopic", "nb", "out_of_scope|not_in_sources");
        Reply refusal = Sample.reply("not_in_sources", "nb");
        assertThat(new OutcomeAccuracy().of(Sample.trial(question, refusal))).hasValue(1);
        assertThat(new OutcomeAccuracy().of(Sample.trial(question, says("Ja.")))).hasValue(0);
    }

    @Test
    void refusalPrecisionLooksAtTheRefusals() {
        Reply refusal = Sample.reply("not_in_sources", "nb");
        RefusalPrecision precision = new RefusalPrecision();
        assertThat(precision.of(Sample.trial(Sample.question("fact", "nb", "answered"), refusal)))
                .hasValue(0);
        Question open = Sample.question("unanswerable", "nb", "not_in_sources|partial");
        assertThat(precision.of(Sample.trial(open, refusal))).hasValue(1);
        assertThat(precision.of(Sample.trial(open, says("Ja.")))).isEmpty();
    }

    @Test
    void refusalRecallLooksAtTheQuestionsWithoutAnAnswer() {
        RefusalRecall recall = new RefusalRecall();
        Question open = Sample.question("unanswerable", "nb", "not_in_sources|partial");
        assertThat(recall.of(Sample.trial(open, Sample.reply("blocked", "nb")))).hasValue(1);
        assertThat(recall.of(Sample.trial(open, Sample.reply("partial", "nb")))).hasValue(1);
        assertThat(recall.of(Sample.trial(open, says("Ja.")))).hasValue(0);
        assertThat(recall.of(Sample.trial(Sample.question("fact", "nb", "answered"), says("x"))))
                .isEmpty();
    }

    @Test
    void aListIsCompleteWhenEveryTitleIsCited() {
        ListCompleteness completeness =
                new ListCompleteness(new Titles(Map.of("a-1", "Tiltak for havbruk")));
        Question question =
                Sample.question(
                        "list",
                        "nb",
                        "answered",
                        "all",
                        List.of(),
                        List.of(),
                        List.of("a-1", "Kompetanse", "Klima og natur", "Samhandling"),
                        null);
        Reply reply =
                Sample.citing(
                        new Reply.Cited("plan", 6, "Tiltak for hav-\nbruk og reiseliv."),
                        new Reply.Cited("plan", 6, "Kompetanse"));
        assertThat(completeness.of(Sample.trial(question, reply))).hasValue(0.5);
    }

    @Test
    void theFirstNumberOfItsOwnWordsIsTheCount() {
        CountExact exact = new CountExact(new OwnWords(Sample.SOURCES));
        Question question =
                Sample.question(
                        "count", "nb", "answered", "all", List.of(), List.of(), List.of(), 6);
        assertThat(exact.of(Sample.trial(question, says("Planen for 2024–2025 har seks tiltak:"))))
                .hasValue(1);
        assertThat(exact.of(Sample.trial(question, says("Jeg svarer på: «6 mål?»", "Det er 7."))))
                .hasValue(0);
        assertThat(exact.of(Sample.trial(question, says("Det er 5 tiltak:", "Bioøkonomi (6):"))))
                .hasValue(0);
        assertThat(exact.of(Sample.trial(question, says("- 6. Tiltak for havbruk")))).hasValue(0);
    }
}
