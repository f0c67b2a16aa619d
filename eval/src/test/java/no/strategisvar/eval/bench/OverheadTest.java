package no.strategisvar.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.CorpusFolder;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

final class OverheadTest {

    @Test
    void everyAnswerAfterTheWarmUpIsMeasured() throws Exception {
        Overhead.Figures figures =
                Overhead.measure(
                        new CorpusFolder(Path.of("../corpus/documents")).load(), 2, 1, 2, 1);

        assertThat(figures.answers()).isEqualTo(4);
        assertThat(figures.median()).isPositive();
        assertThat(figures.p99()).isGreaterThanOrEqualTo(figures.median());
        assertThat(figures.firstStatusP95()).isPositive();
    }
}
