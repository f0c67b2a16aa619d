package no.strategisvar.assistant.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A prompt as a model sees it, taken apart by its fences. */
public record SeenPrompt(String system, String user) {

    private static final Pattern MARK = Pattern.compile("merke=([0-9a-f]{16})");

    /** A source of the prompt: what stands inside one fence. */
    public record Source(String id, String heading, String text) {
        /** The sentences of the text, as far as a model would quote them. */
        public List<String> sentences() {
            List<String> sentences = new ArrayList<>();
            for (String part : text.split("(?<=[.!?])\\s+|\\n", -1)) {
                if (part.strip().length() > 30) {
                    sentences.add(part.strip());
                }
            }
            return sentences;
        }
    }

    public String mark() {
        Matcher matcher = MARK.matcher(system);
        return matcher.find() ? matcher.group(1) : "";
    }

    public List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        Matcher matcher =
                Pattern.compile(
                                "<<<KILDE \\d+ id=(\\S+) merke=%s\n([^\n]*)\n(.*?)\nSLUTT merke=%s>>>"
                                        .formatted(mark(), mark()),
                                Pattern.DOTALL)
                        .matcher(user);
        while (matcher.find()) {
            sources.add(new Source(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return sources;
    }

    /** What stands outside every fence: all that may instruct. */
    public String unfenced() {
        return system
                + "\n"
                + Pattern.compile(
                                "<<<\\p{Lu}+(?: \\d+ id=\\S+)? merke=%s\n.*?\nSLUTT merke=%s>>>"
                                        .formatted(mark(), mark()),
                                Pattern.DOTALL)
                        .matcher(user)
                        .replaceAll("");
    }

    /** Whether the model is asked to mend claims. */
    public boolean isRepair() {
        return user.contains("<<<PÅSTAND");
    }
}
