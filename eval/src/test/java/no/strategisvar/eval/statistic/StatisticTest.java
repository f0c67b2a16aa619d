package no.strategisvar.eval.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

final class StatisticTest {

    @Test
    void quantilesAreValuesThatWereSeen() {
        double[] values = {5, 1, 4, 2, 3};
        assertThat(Quantile.of(values, 0.5)).isEqualTo(3);
        assertThat(Quantile.of(values, 0.95)).isEqualTo(5);
        assertThat(Quantile.of(values, 0.2)).isEqualTo(1);
        assertThatThrownBy(() -> Quantile.of(new double[0], 0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theIntervalOfEqualValuesIsThatValue() {
        assertThat(Bootstrap.mean(new double[] {0.4, 0.4, 0.4}))
                .satisfies(i -> {
                    assertThat(i.n()).isEqualTo(3);
                    assertThat(i.low()).isCloseTo(0.4, within(1e-12));
                    assertThat(i.high()).isCloseTo(0.4, within(1e-12));
                });
    }

    @Test
    void theIntervalIsThatOfTheNormalDistributionWhereThatHolds() {
        double[] values = IntStream.range(0, 400).mapToDouble(i -> i % 2).toArray();
        Interval interval = Bootstrap.mean(values);
        // 0.5 ± 1.96 · 0.5 / √400
        assertThat(interval.mean()).isEqualTo(0.5);
        assertThat(interval.low()).isCloseTo(0.451, within(0.006));
        assertThat(interval.high()).isCloseTo(0.549, within(0.006));
    }

    @Test
    void theSameValuesGiveTheSameInterval() {
        double[] values = {0, 1, 1, 0, 1};
        assertThat(Bootstrap.mean(values)).isEqualTo(Bootstrap.mean(values));
    }

    @Test
    void flippingFiveSignsLeavesOneChanceInSixteen() {
        // all five better by the same: only the two extremes of 32 are as large
        PairedTest.Difference difference =
                PairedTest.of(new double[] {0, 0, 0, 0, 0}, new double[] {1, 1, 1, 1, 1});
        assertThat(difference.interval().mean()).isEqualTo(1);
        assertThat(difference.p()).isCloseTo(2 / 32.0, within(0.01));
    }

    @Test
    void noDifferenceIsNoEvidence() {
        double[] values = {0.1, 0.9, 0.5};
        assertThat(PairedTest.of(values, values).p()).isEqualTo(1);
        assertThatThrownBy(() -> PairedTest.of(values, new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
