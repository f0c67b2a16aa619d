package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(UnansweredFile.load(folder, "dok"))
                .containsExactly("Hva koster det?", "lønn til lederen", "Er C# lov?");
    }

    @Test
    void aDocumentNeedsNoSuchFile() throws IOException {
        assertThat(UnansweredFile.load(folder, "dok")).isEmpty();
    }
}
