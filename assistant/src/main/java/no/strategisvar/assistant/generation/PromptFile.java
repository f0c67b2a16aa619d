package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.model.Fence;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.RulesResource;

import java.util.List;
import java.util.Map;

/** What a model is told, from {@code prompts/answer.yaml}: sentences for a person to review. */
final class PromptFile {

    private static final String PATH = "prompts/answer.yaml";
    private static final int MOST_CLAIMS = 8;

    private final File file;

    private record File(
            String version,
            String system,
            String user,
            String repair,
            Map<String, String> language,
            Map<ClaimCheck.Reason, String> reason) {}

    PromptFile() {
        file = RulesResource.read(PATH, new TypeReference<File>() {});
    }

    /** Changes with every change of the file; each answer reports it. */
    String version() {
        return file.version();
    }

    /** How many letters the prompt has beside the sources. */
    int letters() {
        return file.system().length() + file.user().length();
    }

    Prompt answer(Sources sources, String question, Language language) {
        return new Prompt(
                file.system()
                        .replace("{merke}", sources.fence().mark())
                        .replace("{most}", String.valueOf(MOST_CLAIMS)),
                // The question is put in last, so that nothing in it is taken for a place to fill.
                file.user()
                        .replace("{merke}", sources.fence().mark())
                        .replace("{language}", file.language().getOrDefault(language.tag(), ""))
                        .replace("{sources}", sources.text())
                        .replace("{question}", Fence.plain(question)),
                Prompt.Form.CLAIMS);
    }

    /** Asks once more for the claims that did not hold. The claims are data too, and fenced. */
    Prompt repair(Prompt first, Sources sources, List<Failed> failed) {
        StringBuilder claims = new StringBuilder();
        for (Failed one : failed) {
            claims.append(sources.fence().around("PÅSTAND", one.claim().text()))
                    .append('\n')
                    .append(file.reason().getOrDefault(one.reason(), ""))
                    .append('\n');
        }
        return new Prompt(
                first.system(),
                first.user()
                        + "\n\n"
                        + file.repair().replace("{claims}", claims.toString().strip()),
                Prompt.Form.CLAIMS);
    }

    /** A claim that did not hold, and why. */
    record Failed(Claim claim, ClaimCheck.Reason reason) {}
}
