package no.strategisvar.eval.beir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

final class BeirTest {

    @TempDir private Path folder;

    @Test
    void figuresAreThoseReckonedByHand() {
        RankingFigures figures =
                RankingFigures.of(List.of("x", "a", "y", "b"), Map.of("a", 1, "b", 2, "c", 1));
        // gains 1/log2(3) + 2/log2(5) over 2 + 1/log2(3) + 1/log2(4)
        assertThat(figures.ndcg10())
                .isCloseTo((0.6309297536 + 2 * 0.4306765581) / 3.1309297536, within(1e-9));
        assertThat(figures.mrr10()).isEqualTo(0.5);
        assertThat(figures.recall5()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void aCollectionIsIndexedAndAsked() throws IOException {
        Files.createDirectories(folder.resolve("qrels"));
        Files.writeString(
                folder.resolve("corpus.jsonl"),
                """
                {"_id": "1", "title": "Laks", "text": "Oppdrett av fisk i sjøen.", "metadata": {}}
                {"_id": "2", "title": "", "text": "Skogen gir tømmer og ved."}
                """);
        Files.writeString(
                folder.resolve("queries.jsonl"),
                """
                {"_id": "q1", "text": "Kva gir skogen?"}
                {"_id": "q2", "text": "Uten dom"}
                """);
        Files.writeString(
                folder.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq1\t2\t1\n");
        BeirRun run = BeirRun.of(BeirFolder.read(folder));
        assertThat(run.texts()).isEqualTo(2);
        assertThat(run.queries()).isEqualTo(1);
        assertThat(run.ndcg10()).isEqualTo(1);
        assertThat(run.recall100()).isEqualTo(1);
    }
}
