package no.strategisvar.assistant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/** What ends a command before it has done anything. */
final class WrongUseTest {

    private final Shell shell;

    WrongUseTest(@TempDir Path home) throws IOException {
        this.shell = new Shell(home).settings(Shell.DOCUMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finn", "--versjon", "ask", "search", "search -k mange mat", "index 5"})
    void wrongUseEndsWithTwoAndSaysWhatToTry(String line) {
        Shell.Result result = shell.run(line.split(" ", -1));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("Prøv «strategisvar", "--help»")
                .doesNotContain("Unknown", "Missing", "Invalid", "Unmatched");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void wrongUseNamesTheWordThatIsNotKnown() {
        assertThat(shell.run("finn").err()).contains("«finn»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpusDir: finnes-ikke\n", "prot: 8080\n", "port: mange\n", "port: ["})
    void settingsOrDocumentsThatCannotBeUsedEndWithThree(String settings) throws IOException {
        for (String command : new String[] {"documents", "index", "serve"}) {
            Shell.Result result = shell.settings(settings).run(command);

            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).isNotBlank().doesNotContain("Exception", "\tat ");
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void aDocumentFolderThatIsNotThereIsToldByName() throws IOException {
        assertThat(shell.settings("corpusDir: finnes-ikke\n").run("ask", "klynge").err())
                .contains("finnes-ikke", "CORPUS_DIR");
    }

    @Test
    void aPortThatIsTakenIsToldInNorwegian() throws IOException {
        assumeThat(System.getenv("PORT")).isNull();
        assumeThat(System.getenv("HOST")).isNull();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String settings = Shell.DOCUMENTS + "port: " + taken.getLocalPort() + "\n";

            Shell.Result result = shell.settings(settings).run("serve");

            assertThat(result.code()).isEqualTo(4);
            assertThat(result.err()).contains("Porten er opptatt", "PORT");
            assertThat(result.out()).doesNotContain("klar");
        }
    }
}
