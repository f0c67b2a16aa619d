package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Unanswered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class UnansweredFileTest {

    @TempDir Path folder = Path.of("");

    @Test
    void readsAQuestionALine() throws IOException {
        Files.writeString(
                folder.resolve("dok.unanswered.txt"),
                "# Penger\n\nHva koster det?\n  lønn til lederen \n # til slutt\nEr C# lov?\n");
        Files.writeString(folder.resolve("dok.elsewhere.txt"), "# Mat\nHva er en god suppe?\n");
        Unanswered unanswered = UnansweredFile.load(folder, "dok");

        assertThat(unanswered.nearby())
                .containsExactly("Hva koster det?", "lønn til lederen", "Er C# lov?");
        assertThat(unanswered.elsewhere()).containsExactly("Hva er en god suppe?");
        assertThat(unanswered.all()).hasSize(4).endsWith("Hva er en god suppe?");
    }

    @Test
    void aDocumentNeedsNoSuchFile() throws IOException {
        assertThat(UnansweredFile.load(folder, "dok")).isEqualTo(Unanswered.NONE);
    }
}
