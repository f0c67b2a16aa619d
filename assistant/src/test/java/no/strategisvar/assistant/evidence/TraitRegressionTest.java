package no.strategisvar.assistant.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is answered of one thing and not of another: who, of the harbour; how much, of the boat. */
final class TraitRegressionTest {

    private static final List<Map<String, Float>> QUESTIONS =
            Stream.concat(
                            Stream.of(asked("hvem", "havn"), asked("mye", "båt"))
                                    .flatMap(q -> Collections.nCopies(5, q).stream()),
                            Stream.of(asked("mye", "havn"), asked("hvem", "båt"))
                                    .flatMap(q -> Collections.nCopies(5, q).stream()))
                    .toList();

    private final TraitRegression regression = learn();

    private static TraitRegression learn() {
        return TraitRegression.learn(
                QUESTIONS.stream()
                        .map(question -> TraitRegression.features(question.keySet()))
                        .toList(),
                10);
    }

    @Test
    void whatIsAskedAndOfWhatDecideTogether() {
        assertThat(odds("hvem", "havn")).isPositive();
        assertThat(odds("mye", "båt")).isPositive();
        assertThat(odds("mye", "havn")).isNegative();
        assertThat(odds("hvem", "båt")).isNegative();
    }

    @Test
    void traitsThatNobodyHasTellNothing() {
        assertThat(odds("når", "sky")).isBetween(-0.5, 0.5);
        assertThat(regression.odds(Set.of())).isZero();
    }

    @Test
    void runsOfLettersAreLeftOut() {
        Set<String> traits = asked("hvem", "havn").keySet();
        Set<String> withRuns =
                Stream.concat(traits.stream(), Stream.of(QuestionTraits.RUN_MARK + "havn"))
                        .collect(Collectors.toSet());

        assertThat(regression.odds(withRuns)).isEqualTo(regression.odds(traits));
    }

    @Test
    void theSameQuestionsGiveTheSameWeights() {
        TraitRegression again = learn();

        assertThat(again.odds(asked("hvem", "havn").keySet())).isEqualTo(odds("hvem", "havn"));
    }

    private double odds(String word, String subject) {
        return regression.odds(asked(word, subject).keySet());
    }

    private static Map<String, Float> asked(String word, String subject) {
        return Map.of(
                QuestionTraits.ASKING_MARK + word, 1f, QuestionTraits.BEGINNING_MARK + subject, 1f);
    }
}
