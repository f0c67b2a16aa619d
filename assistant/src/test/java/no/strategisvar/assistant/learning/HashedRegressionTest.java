package no.strategisvar.assistant.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class HashedRegressionTest {

    private static final Hashing PLACES = new Hashing(4);

    private static final List<int[]> EXAMPLES = List.of(new int[] {1, 2}, new int[] {1, 3});

    private final HashedRegression regression = HashedRegression.learn(EXAMPLES, 1, PLACES);

    @Test
    void whatOnlyOneSortHasTells() {
        assertThat(regression.odds(new int[] {2})).isPositive();
        assertThat(regression.odds(new int[] {3})).isNegative();
    }

    @Test
    void whatNobodyHasTellsNothing() {
        assertThat(regression.odds(new int[] {4})).isZero();
        assertThat(regression.odds(new int[0])).isZero();
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        HashedRegression again = HashedRegression.learn(EXAMPLES, 1, PLACES);

        assertThat(again.odds(new int[] {1, 2})).isEqualTo(regression.odds(new int[] {1, 2}));
    }

    @Test
    void placesAreWithinBoundsAndTheSameForTwoInEitherOrder() {
        for (int i = 0; i < 1000; i++) {
            assertThat(PLACES.of("trait " + i)).isBetween(0, PLACES.size() - 1);
        }
        assertThat(PLACES.of("hvem", "havn")).isEqualTo(PLACES.of("havn", "hvem"));
    }
}
