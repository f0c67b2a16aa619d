package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.model.Fence;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.RulesResource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a model is told of the matches of a project idea, from {@code prompts/fit.yaml}: each match
 * numbered, under a name that tells nothing of it, with both its quotes inside a {@link Fence}.
 */
final class ReasonPrompt {

    private static final String PATH = "prompts/fit.yaml";
    private static final int ID_BYTES = 4;

    private final File file;
    private final String fingerprint;

    private record File(
            String version,
            String system,
            String user,
            Map<String, String> language,
            Map<String, String> kind,
            String idea) {}

    /**
     * The prompts over one set of documents.
     *
     * @param fingerprint that of the documents
     */
    ReasonPrompt(String fingerprint) {
        this.file = RulesResource.read(PATH, new TypeReference<File>() {});
        this.fingerprint = fingerprint;
    }

    /** Changes with every change of the file; each assessment reports it. */
    String version() {
        return file.version();
    }

    /** A prompt and the names of the matches in it, in their order. */
    record Asked(Prompt prompt, List<String> ids) {
        Asked {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Asks of the first matches, as many as there is room for, and at least of one.
     *
     * @param letters the longest the prompt may be
     * @param most of how many matches at most
     */
    Asked of(List<Assessment.Match> matches, Language language, int letters, int most) {
        List<Assessment.Match> taken = new ArrayList<>();
        int length = file.system().length() + file.user().length();
        for (Assessment.Match match : matches) {
            length += match.ideaQuote().length() + match.citation().quote().length();
            boolean room = length <= letters && taken.size() < most;
            if (!taken.isEmpty() && !room) {
                break;
            }
            taken.add(match);
        }
        List<String> ids = taken.stream().map(this::id).toList();
        Fence fence = Fence.of(fingerprint + taken);
        StringBuilder quotes = new StringBuilder();
        for (int i = 0; i < taken.size(); i++) {
            quotes.append(fenced(i + 1, ids.get(i), taken.get(i), fence)).append('\n');
        }
        // The quotes are put in last, so that nothing in them is taken for a place to fill.
        return new Asked(
                new Prompt(
                        file.system().replace("{merke}", fence.mark()),
                        file.user()
                                .replace(
                                        "{language}",
                                        file.language().getOrDefault(language.tag(), ""))
                                .replace("{matches}", quotes.toString().strip()),
                        Prompt.Form.REASONS),
                ids);
    }

    private String id(Assessment.Match match) {
        return Fence.hash(fingerprint + match.kind() + match.id(), ID_BYTES);
    }

    private String fenced(int number, String id, Assessment.Match match, Fence fence) {
        String kind = file.kind().getOrDefault(match.kind(), "");
        return fence.around("%s %d id=%s".formatted(kind, number, id), match.citation().quote())
                + "\n"
                + fence.around("%s %d id=%s".formatted(file.idea(), number, id), match.ideaQuote());
    }
}
