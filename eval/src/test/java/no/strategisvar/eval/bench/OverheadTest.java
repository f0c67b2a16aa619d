package no.strategisvar.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.corpus.Corpus;
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

    @Test
    void tooFewWrittenQuestionsAreToldOf() throws Exception {
        Corpus corpus = new CorpusFolder(Path.of("../corpus/documents")).load();

        assertThatThrownBy(() -> Overhead.measure(corpus, 1_000, 100, 1, 1))
                .hasMessageContaining("written questions");
    }
}
