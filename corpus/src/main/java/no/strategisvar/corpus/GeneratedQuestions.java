package no.strategisvar.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions that a language model wrote for a document, in a file beside it: one line for each
 * sentence, like those that people write, with the model, the day and the version of the prompt.
 * They are kept apart, so that a person can read them through, mend them or throw them away.
 */
public final class GeneratedQuestions {

    private static final ObjectMapper JSON = new JsonMapper();

    private final Path file;
    private final String model;
    private final LocalDate day;
    private final String prompt;

    /**
     * The file of a document, to be written to.
     *
     * @param model who writes, such as {@code mistral/mistral-small}
     * @param prompt the version of what the model was told
     */
    public GeneratedQuestions(
            Path folder, String documentId, String model, LocalDate day, String prompt) {
        this.file = file(folder, documentId);
        this.model = model;
        this.day = day;
        this.prompt = prompt;
    }

    /** Where the questions for a document are. */
    public static Path file(Path folder, String documentId) {
        return folder.resolve(documentId + ".generated.jsonl");
    }

    /**
     * Adds the questions of some sentences, all or none of them: a process that is stopped leaves
     * the file whole.
     *
     * @param questions by the words of the sentence they belong to
     */
    public void add(Map<String, List<String>> questions) throws IOException {
        StringBuilder lines = new StringBuilder(Files.exists(file) ? Files.readString(file) : "");
        for (Map.Entry<String, List<String>> entry : questions.entrySet()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("quote", entry.getKey());
            line.put("questions", entry.getValue());
            line.put("model", model);
            line.put("date", day.toString());
            line.put("prompt", prompt);
            lines.append(JSON.writeValueAsString(line)).append('\n');
        }
        // A name with a full stop in front: the folder is read while this is written.
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        Files.write(draft, lines.toString().getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
