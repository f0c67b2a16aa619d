package no.strategisvar.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.strategisvar.eval.run.Trial;

import org.junit.jupiter.api.Test;

/** Figures that were reckoned by hand. */
final class RetrievalMetricsTest {

    private static double value(Metric metric, Trial trial) {
        return metric.of(trial).orElseThrow();
    }

    @Test
    void oneQuoteIsEnoughWhereAnyAnswers() {
        assertThat(value(new Recall(5), Sample.ranked("any", 0, 5))).isEqualTo(1);
        assertThat(value(new Recall(5), Sample.ranked("any", 0, 6))).isEqualTo(0);
        assertThat(value(new Recall(5), Sample.ranked("any", 1, 2))).isEqualTo(1);
    }

    @Test
    void theShareCountsWhereAllAreNeeded() {
        assertThat(value(new Recall(5), Sample.ranked("all", 1, 1, 6, 0))).isEqualTo(0.5);
        assertThat(value(new Recall(10), Sample.ranked("all", 1, 1, 6, 0))).isEqualTo(0.75);
    }

    @Test
    void theReciprocalRankIsThatOfTheFirstQuote() {
        assertThat(value(new ReciprocalRank(), Sample.ranked("all", 0, 7, 4))).isEqualTo(0.25);
        assertThat(value(new ReciprocalRank(), Sample.ranked("any", 11))).isEqualTo(0);
    }

    @Test
    void gainIsDiscountedByTheRank() {
        assertThat(value(new Gain(), Sample.ranked("any", 3, 9))).isCloseTo(0.5, within(1e-9));
        assertThat(value(new Gain(), Sample.ranked("any", 11))).isEqualTo(0);
        // ranks 1 and 3 gain 1 + 1/2; the best is 1 + 1/log2(3) = 1.63093 for two texts
        assertThat(value(new Gain(), Sample.ranked("all", 1, 3, 3)))
                .isCloseTo(1.5 / 1.6309297536, within(1e-9));
        // rank 1 gains 1; the missing quote makes the best two texts
        assertThat(value(new Gain(), Sample.ranked("all", 1, 0)))
                .isCloseTo(1 / 1.6309297536, within(1e-9));
        assertThat(value(new Gain(), Sample.ranked("all", 1, 1))).isCloseTo(1, within(1e-9));
    }

    @Test
    void withoutEvidenceThereIsNothingToFind() {
        assertThat(new Recall(5).of(Sample.ranked("any"))).isEmpty();
        assertThat(new ReciprocalRank().of(Sample.ranked("any"))).isEmpty();
        assertThat(new Gain().of(Sample.ranked("any"))).isEmpty();
    }
}
