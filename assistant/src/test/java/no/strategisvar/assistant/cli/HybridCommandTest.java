package no.strategisvar.assistant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.model.EmbeddingEndpoint;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The commands with an embeddings endpoint in the settings. */
final class HybridCommandTest {

    @TempDir Path home;

    private final EmbeddingEndpoint endpoint = new EmbeddingEndpoint();
    private Shell shell;

    @BeforeEach
    void makeHome() throws IOException {
        Path documents = Files.createDirectory(home.resolve("documents"));
        Files.writeString(
                documents.resolve("plan.document.yaml"), "id: plan\nfile: plan.md\ntitle: Plan\n");
        Files.writeString(
                documents.resolve("plan.md"), "# Rovdyr\n\nRovulvstammen skal ned i fylket.\n");
        shell =
                new Shell(home)
                        .settings(
                                """
                                corpusDir: documents
                                embedding:
                                  provider: openai-compatible
                                  url: %s
                                  name: norsk-e5
                                """
                                        .formatted(endpoint.openAiUrl()));
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void aSearchTellsWhatTheVectorsDid() {
        Shell.Result found = shell.run("search", "--explain", "ulv");

        assertThat(found.code()).isZero();
        assertThat(found.out())
                .contains("Rovulvstammen skal ned", "Søket brukte også vektorer.")
                .contains("Ikke funnet etter ordene", "Nummer 1 etter vektorene (cosinus 0,")
                .contains("Slått sammen etter plassene: 0,0164");
    }

    @Test
    void aSearchGoesOnWithoutThem() {
        assertThat(shell.run("index").code()).isZero();
        endpoint.fail(503);
        Shell.Result found = shell.run("search", "--explain", "rovulvstammen");

        assertThat(found.code()).isZero();
        assertThat(found.out())
                .contains("Rovulvstammen skal ned", "svarte ikke, så søket gikk etter ordene")
                .contains("Nummer 1 etter ordene")
                .doesNotContain("etter vektorene");
    }

    @Test
    void anIndexIsNotBuiltWithoutThem() {
        endpoint.fail(401);
        Shell.Result built = shell.run("index");

        assertThat(built.code()).isEqualTo(4);
        assertThat(built.err().strip())
                .startsWith("Ingen vektorer fra " + endpoint.openAiUrl())
                .contains("nøkkelen godtas ikke")
                .doesNotContain("\n");
    }

    @Test
    void settingsThatCannotBeUsedStopTheStart() throws IOException {
        shell.settings("embedding:\n  provider: onnx\n");
        Shell.Result asked = shell.run("ask", "ulv");

        assertThat(asked.code()).isEqualTo(3);
        assertThat(asked.err()).contains("EMBEDDING_FILE mangler");
    }
}
