package no.strategisvar.corpus.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads the questions that people are likely to ask of a document and that it does not answer, from
 * {@code <id>.unanswered.txt}: one a line, with {@code #} before a comment.
 */
final class UnansweredFile {

    private UnansweredFile() {}

    /** The name of a document's file. */
    static String name(String documentId) {
        return documentId + ".unanswered.txt";
    }

    /** The questions in the file's order; none without a file. */
    static List<String> load(Path folder, String documentId) throws IOException {
        Path file = folder.resolve(name(documentId));
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .map(line -> line.replaceFirst("^\\s*#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
