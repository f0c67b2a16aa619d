package no.strategisvar.eval.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the test half was run: a line for each time, in a file that is kept under version control.
 */
public final class TestLog {

    private final Path file;

    public TestLog(Path file) {
        this.file = file;
    }

    /** The last line: the date and the label; nothing when the half was never run. */
    public Optional<String> last() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .reduce((_, later) -> later);
    }

    /** Writes down that the half was looked at. */
    public void add(LocalDate date, String label) throws IOException {
        Files.writeString(
                file,
                date + " " + label.replaceAll("\\s+", " ").strip() + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
