package no.strategisvar.index.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ReciprocalRankTest {

    @Test
    void aHitOfBothListsGoesBeforeTheFirstOfOne() {
        List<ReciprocalRank.Fused<String>> fused =
                ReciprocalRank.fuse(List.of(List.of("a", "b"), List.of("c", "b")));

        assertThat(fused).extracting(ReciprocalRank.Fused::hit).containsExactly("b", "a", "c");
        assertThat(fused.getFirst().points()).isCloseTo(2.0 / 62, within(1e-12));
        assertThat(fused.get(1).points()).isCloseTo(1.0 / 61, within(1e-12));
    }

    @Test
    void oneListKeepsItsOrder() {
        assertThat(ReciprocalRank.fuse(List.of(List.of("x", "y", "z"), List.of())))
                .extracting(ReciprocalRank.Fused::hit)
                .containsExactly("x", "y", "z");
        assertThat(ReciprocalRank.fuse(List.<List<String>>of())).isEmpty();
    }
}
