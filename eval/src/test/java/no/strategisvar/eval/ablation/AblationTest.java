package no.strategisvar.eval.ablation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.eval.beir.BeirFolder;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;

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
        List<String> rows = Ablation.table(new TestSet.Beir(COLLECTION)).lines().toList();

        assertThat(rows.getFirst()).isEqualTo("lite, 2 questions");
        assertThat(rows).hasSize(5 + Step.all().size());
        assertThat(row(rows, "– (all steps on)")).isEqualTo("| 1.000 |  | 1.000 |  | 1.000 |  |");
        assertThat(row(rows, "runs of four letters")).startsWith("| 0.500 | -0.500 [-1.000, +0.");
        assertThat(row(rows, "best written question")).startsWith("| 1.000 |  |");
        assertThat(row(rows, "nynorsk, dialect, English folded")).doesNotStartWith("| 1.000");
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
