package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.Unanswered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads the questions that people are likely to ask and that a document does not answer: those on
 * its subjects from {@code <id>.unanswered.txt}, those on other matters from {@code
 * <id>.elsewhere.txt}; one a line, with {@code #} before a comment.
 */
final class UnansweredFile {

    private UnansweredFile() {}

    /** The questions in the files' order; none without a file. */
    static Unanswered load(Path folder, String documentId) throws IOException {
        return new Unanswered(
                lines(folder.resolve(documentId + ".unanswered.txt")),
                lines(folder.resolve(documentId + ".elsewhere.txt")));
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceFirst("^\\s*#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
