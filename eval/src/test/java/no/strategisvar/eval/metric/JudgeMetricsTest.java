package no.strategisvar.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.strategisvar.eval.run.Judgement;
import no.strategisvar.eval.run.Judgement.Grade;
import no.strategisvar.eval.run.Judgement.Verdict;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import org.junit.jupiter.api.Test;

import java.util.List;

final class JudgeMetricsTest {

    private static Trial judged(Grade... grades) {
        List<Judgement.Ruling> rulings =
                List.of(grades).stream()
                        .map(grade -> new Verdict(grade, true, "", List.of()))
                        .map(verdict -> new Judgement.Ruling("m", 1, 1, verdict))
                        .toList();
        return Sample.trial(
                        Sample.question("fact", "nb", "answered"), Sample.reply("answered", "nb"))
                .judged(new Judgement(rulings));
    }

    @Test
    void kappaIsWhatIsLeftWhenChanceIsTakenAway() {
        List<Trial> trials =
                List.of(
                        judged(Grade.CORRECT, Grade.CORRECT),
                        judged(Grade.CORRECT, Grade.CORRECT),
                        judged(Grade.WRONG, Grade.WRONG),
                        judged(Grade.CORRECT, Grade.WRONG),
                        judged(Grade.CORRECT));
        // Observed 3 of 4; shares 5/8 and 3/8; chance 25/64 + 9/64 = 0.53125.
        assertThat(JudgeAgreement.kappa(trials, Verdict::grade).orElseThrow())
                .isCloseTo((0.75 - 0.53125) / (1 - 0.53125), within(1e-9));
        assertThat(JudgeAgreement.kappa(trials, Verdict::faithful))
                .as("all alike: chance explains all")
                .isEmpty();
        assertThat(JudgeAgreement.kappa(List.of(), Verdict::grade)).isEmpty();
    }

    @Test
    void rawAgreementIsTheShareOfThePairsThatAreAlike() {
        JudgeAgreement agreement = new JudgeAgreement();
        assertThat(agreement.of(judged(Grade.CORRECT, Grade.CORRECT))).hasValue(1);
        assertThat(agreement.of(judged(Grade.CORRECT, Grade.CORRECT, Grade.PARTLY)).orElseThrow())
                .isCloseTo(1.0 / 3, within(1e-9));
        assertThat(agreement.of(judged(Grade.CORRECT))).isEmpty();
    }

    @Test
    void aShareIsOfTheVerdictsOfOneAnswer() {
        JudgedShare correct = new JudgedShare("c", v -> v.grade() == Grade.CORRECT);
        assertThat(correct.of(judged(Grade.CORRECT, Grade.WRONG))).hasValue(0.5);
        assertThat(correct.of(judged())).isEmpty();
    }

    @Test
    void tokensAreOfTheQuestionsThatAModelWasAskedFor() {
        Reply without = Sample.reply("answered", "nb");
        Reply with =
                new Reply(
                        "answered",
                        "nb",
                        without.blocks(),
                        List.of(),
                        new Reply.Origin(null, "silent", 812));
        var question = Sample.question("fact", "nb", "answered");
        assertThat(new Tokens().of(Sample.trial(question, without))).isEmpty();
        assertThat(new Tokens().of(Sample.trial(question, with))).hasValue(812);
    }
}
