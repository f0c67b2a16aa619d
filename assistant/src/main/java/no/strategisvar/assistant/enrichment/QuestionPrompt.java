package no.strategisvar.assistant.enrichment;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.model.Fence;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.assistant.texts.RulesResource;

import java.util.List;

/** What the model is told, from {@code prompts/passage-questions.yaml}. */
final class QuestionPrompt {

    private static final String PATH = "prompts/passage-questions.yaml";

    private final File file;

    private record File(String version, String system, String user) {}

    QuestionPrompt() {
        file = RulesResource.read(PATH, new TypeReference<File>() {});
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
        Fence fence = Fence.of(passage.toString());
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
