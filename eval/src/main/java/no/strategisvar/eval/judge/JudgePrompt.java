package no.strategisvar.eval.judge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import no.strategisvar.assistant.model.Fence;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.question.Titles;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a judge is told, from {@code judge.yaml}: sentences for a person to review. Question, key,
 * answer and evidence are fenced, each as a whole.
 */
final class JudgePrompt {

    private static final String PATH = "/no/strategisvar/eval/judge.yaml";
    private static final int ID_BYTES = 4;

    private final File file;
    private final Titles titles;

    private record File(
            String version,
            String system,
            String user,
            Map<String, String> key,
            @JsonProperty("no-evidence") String noEvidence) {}

    JudgePrompt(Titles titles) {
        this.titles = titles;
        try (InputStream stream = JudgePrompt.class.getResourceAsStream(PATH)) {
            file = new YAMLMapper().readValue(Objects.requireNonNull(stream, PATH), File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(PATH, e);
        }
    }

    /** Changes with every change of the file; each report names it. */
    String version() {
        return file.version();
    }

    /**
     * The prompt for one answer.
     *
     * @throws IllegalStateException when it does not hold the whole answer and all it cites
     */
    Prompt of(Trial trial) {
        String question = Fence.plain(question(trial.question()));
        String key = Fence.plain(key(trial.question()));
        String answer = Fence.plain(trial.reply().text());
        List<String> evidence =
                trial.reply().citations().stream().map(c -> Fence.plain(evidence(c))).toList();
        Fence fence = Fence.of(question + key + answer + String.join("\n", evidence));
        List<String> fenced = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            String id = Fence.hash(fence.mark() + i, ID_BYTES);
            fenced.add(fence.around("BELEGG %d id=%s".formatted(i + 1, id), evidence.get(i)));
        }
        String cited = fenced.isEmpty() ? file.noEvidence() : String.join("\n", fenced);
        Prompt prompt =
                new Prompt(
                        file.system().replace("{merke}", fence.mark()),
                        filled(
                                Map.of(
                                        "question", fence.around("SPØRSMÅL", question),
                                        "key", fence.around("FASIT", key),
                                        "answer", fence.around("SVAR", answer),
                                        "evidence", cited)),
                        VerdictSchema.FORM);
        assertWhole(prompt, answer, evidence);
        return prompt;
    }

    /** Fills the places line by line, so that nothing put in is taken for a place to fill. */
    private String filled(Map<String, String> texts) {
        return file.user()
                .lines()
                .map(line -> texts.getOrDefault(line.replaceAll("[{}]", "").strip(), line))
                .collect(Collectors.joining("\n"));
    }

    private static void assertWhole(Prompt prompt, String answer, List<String> evidence) {
        boolean whole =
                prompt.user().contains(answer)
                        && evidence.stream().allMatch(one -> prompt.user().contains(one));
        if (!whole) {
            throw new IllegalStateException("the judge would not see the whole answer");
        }
    }

    private static String question(Question question) {
        StringBuilder text = new StringBuilder();
        question.history()
                .forEach(message ->
                        text.append(message.role())
                                .append(": ")
                                .append(message.content())
                                .append('\n'));
        return text.append(question.question()).toString();
    }

    private String key(Question question) {
        List<String> lines = new ArrayList<>();
        lines.add(line(question.isAnswerable() ? "answerable" : "unanswerable", ""));
        if (question.reference() != null) {
            lines.add(line("reference", question.reference()));
        }
        question.facts().forEach(ways -> lines.add(line("fact", String.join(" / ", ways))));
        question.items().forEach(item -> lines.add(line("item", titles.of(item))));
        if (question.count() != null) {
            lines.add(line("count", question.count().toString()));
        }
        question.quotes().forEach(quote -> lines.add(line("quote", quote)));
        return String.join("\n", lines);
    }

    private String line(String key, String text) {
        return file.key().getOrDefault(key, "{text}").replace("{text}", text);
    }

    private static String evidence(Reply.Cited cited) {
        return cited.where().isEmpty() ? cited.quote() : cited.where() + "\n" + cited.quote();
    }
}
