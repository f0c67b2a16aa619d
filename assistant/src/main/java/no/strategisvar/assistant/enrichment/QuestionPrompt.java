package no.strategisvar.assistant.enrichment;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import no.strategisvar.assistant.model.Fence;
import no.strategisvar.assistant.model.Prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What the model is told, from {@code prompts/passage-questions.yaml}. */
final class QuestionPrompt {

    private static final String PATH = "/no/strategisvar/assistant/prompts/passage-questions.yaml";

    private final File file;

    private record File(String version, String system, String user) {}

    QuestionPrompt() {
        try (InputStream stream = QuestionPrompt.class.getResourceAsStream(PATH)) {
            file = new YAMLMapper().readValue(Objects.requireNonNull(stream, PATH), File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(PATH, e);
        }
    }

    /** Changes with every change of the file; it is kept with every question. */
    String version() {
        return file.version();
    }

    /**
     * Asks for the questions that some sentences answer.
     *
     * @param headings where the sentences stand
     */
    Prompt of(List<String> headings, List<String> sentences) {
        StringBuilder passage = new StringBuilder(String.join(" › ", headings));
        for (int i = 0; i < sentences.size(); i++) {
            passage.append('\n').append(i + 1).append(": ").append(line(sentences.get(i)));
        }
        Fence fence = new Fence(passage.toString());
        return new Prompt(
                file.system()
                        .replace("{merke}", fence.mark())
                        .replace("{most}", String.valueOf(QuestionLines.MOST)),
                file.user().replace("{passage}", fence.around("UTDRAG", passage.toString())),
                Prompt.Form.TEXT);
    }

    private static String line(String sentence) {
        return sentence.replaceAll("\\s+", " ").strip();
    }
}
