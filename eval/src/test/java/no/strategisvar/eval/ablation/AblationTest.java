package no.strategisvar.eval.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.eval.beir.BeirFolder;
import no.strategisvar.index.dense.Embedder;
import no.strategisvar.index.dense.SearchModelException;
import no.strategisvar.index.dense.SearchModels;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each step brings to a small collection on which one of them decides. */
final class AblationTest {

    private static final BeirFolder COLLECTION =
            new BeirFolder(
                    "lite",
                    List.of(
                            new BeirFolder.Text("1", null, "Skulen skal ha betre lærarar."),
                            new BeirFolder.Text("2", null, "Klimagassutslippene må ned."),
                            new BeirFolder.Text("3", null, "Havna i Rørvik blir større.")),
                    Map.of("q1", "utslepp", "q2", "skole"),
                    Map.of("q1", Map.of("2", 1), "q2", Map.of("1", 1)));

    @Test
    void aRowShowsWhatIsLostWithoutItsStep() throws IOException {
        List<String> rows =
                Ablation.table(new TestSet.Beir(COLLECTION), SearchModels.none()).lines().toList();

        assertThat(rows.getFirst()).isEqualTo("lite, 2 questions");
        assertThat(rows).hasSize(5 + Step.all(SearchModels.none()).size());
        assertThat(row(rows, "– (all steps on)")).isEqualTo("| 1.000 |  | 1.000 |  | 1.000 |  |");
        assertThat(row(rows, "runs of four letters")).startsWith("| 0.500 | -0.500 [-1.000, +0.");
        assertThat(row(rows, "best written question")).startsWith("| 1.000 |  |");
        assertThat(row(rows, "nynorsk, dialect, English folded")).doesNotStartWith("| 1.000");
    }

    @Test
    void modelsOfTheSearchHaveRowsOfTheirOwn() throws IOException {
        SearchModels models =
                new SearchModels(
                        Optional.of(new Lookup()),
                        Optional.of((_, texts) -> Collections.nCopies(texts.size(), 0.0)));
        BeirFolder unsaid =
                new BeirFolder(
                        "unsaid",
                        COLLECTION.texts(),
                        Map.of("q1", "karbonfangst", "q2", "pugghest"),
                        Map.of("q1", Map.of("2", 1), "q2", Map.of("1", 1)));
        List<String> rows = Ablation.table(new TestSet.Beir(unsaid), models).lines().toList();

        assertThat(row(rows, "– (all steps on)")).isEqualTo("| 1.000 |  | 1.000 |  | 1.000 |  |");
        assertThat(row(rows, "dense retrieval and fusion")).startsWith("| 0.000 | -1.000");
        assertThat(row(rows, "reranking")).startsWith("| 1.000 |  |");
        assertThat(row(rows, "both: words alone")).startsWith("| 0.000 |");
        assertThat(Step.all(SearchModels.none()))
                .extracting(Step::name)
                .doesNotContain("reranking", "dense retrieval and fusion");
    }

    @Test
    void aModelThatWasMissingIsToldOf() throws IOException {
        SearchModels models =
                new SearchModels(
                        Optional.empty(),
                        Optional.of((_, _) -> {
                            throw new SearchModelException("svarer ikke");
                        }));

        assertThat(Ablation.table(new TestSet.Beir(COLLECTION), models))
                .containsPattern("without vectors: 0, without reranking: \\d{2}\\.");
    }

    /** Knows which of the three texts is meant. */
    private static final class Lookup implements Embedder {
        @Override
        public String id() {
            return "lookup";
        }

        @Override
        public List<float[]> embedPassages(List<String> texts) {
            return texts.stream().map(this::embedQuery).toList();
        }

        @Override
        public float[] embedQuery(String text) {
            boolean school = text.contains("lærarar") || text.contains("pugghest");
            boolean climate = text.contains("Klima") || text.contains("karbon");
            return new float[] {school ? 1 : 0.1f, climate ? 1 : 0.1f, 0.2f};
        }
    }

    private static String row(List<String> rows, String name) {
        String start = "| " + name + " ";
        return rows.stream()
                .filter(row -> row.startsWith(start))
                .findFirst()
                .orElseThrow()
                .substring(start.length());
    }
}
