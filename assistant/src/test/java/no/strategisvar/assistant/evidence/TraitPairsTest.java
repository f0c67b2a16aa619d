package no.strategisvar.assistant.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.learning.HashedRegression;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is answered of one thing and not of another: who, of the harbour; how much, of the boat. */
final class TraitPairsTest {

    private static final List<Map<String, Float>> QUESTIONS =
            Stream.concat(
                            Stream.of(asked("hvem", "havn"), asked("mye", "båt"))
                                    .flatMap(q -> Collections.nCopies(5, q).stream()),
                            Stream.of(asked("mye", "havn"), asked("hvem", "båt"))
                                    .flatMap(q -> Collections.nCopies(5, q).stream()))
                    .toList();

    private final HashedRegression regression = learn();

    private static HashedRegression learn() {
        return HashedRegression.learn(
                QUESTIONS.stream().map(question -> TraitPairs.of(question.keySet())).toList(),
                10,
                TraitPairs.PLACES);
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
        assertThat(regression.odds(TraitPairs.of(Set.of()))).isZero();
    }

    @Test
    void runsOfLettersAreLeftOut() {
        Set<String> traits = asked("hvem", "havn").keySet();
        Set<String> withRuns =
                Stream.concat(traits.stream(), Stream.of(QuestionTraits.RUN_MARK + "havn"))
                        .collect(Collectors.toSet());

        assertThat(regression.odds(TraitPairs.of(withRuns)))
                .isEqualTo(regression.odds(TraitPairs.of(traits)));
    }

    @Test
    void theSameQuestionsGiveTheSameWeights() {
        HashedRegression again = learn();

        assertThat(again.odds(TraitPairs.of(asked("hvem", "havn").keySet())))
                .isEqualTo(odds("hvem", "havn"));
    }

    private double odds(String word, String subject) {
        return regression.odds(TraitPairs.of(asked(word, subject).keySet()));
    }

    private static Map<String, Float> asked(String word, String subject) {
        return Map.of(
                QuestionTraits.ASKING_MARK + word, 1f, QuestionTraits.BEGINNING_MARK + subject, 1f);
    }
}
