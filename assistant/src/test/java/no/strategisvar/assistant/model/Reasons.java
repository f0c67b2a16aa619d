package no.strategisvar.assistant.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of matches what a model would, the fields in the order of the schema. */
public final class Reasons {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Object> replies = new ArrayList<>();

    /** A match as it stands in a prompt. */
    public record Shown(String id, String plan, String idea) {}

    /** The matches of a prompt, in order. */
    public static List<Shown> shown(SeenPrompt prompt) {
        List<Shown> shown = new ArrayList<>();
        Matcher matcher =
                Pattern.compile(
                                ("<<<(?:TILTAK|PRIORITERING|MÅL) \\d+ id=(\\S+) merke=%s\n"
                                                + "(.*?)\n"
                                                + "SLUTT merke=%s>>>\n"
                                                + "<<<IDE \\d+ id=\\S+ merke=%s\n"
                                                + "(.*?)\n"
                                                + "SLUTT")
                                        .formatted(prompt.mark(), prompt.mark(), prompt.mark()),
                                Pattern.DOTALL)
                        .matcher(prompt.user());
        while (matcher.find()) {
            shown.add(new Shown(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return shown;
    }

    public Reasons add(String id, boolean fits, String idea, String plan) {
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("id", id);
        reply.put("passer", fits);
        reply.put("ideen", idea);
        reply.put("planen", plan);
        replies.add(reply);
        return this;
    }

    public String json() {
        try {
            return JSON.writeValueAsString(Map.of("treff", replies));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What an honest model says: of each match the beginning of both quotes, word for word. */
    public static String honest(SeenPrompt prompt) {
        Reasons reasons = new Reasons();
        shown(prompt)
                .forEach(one -> reasons.add(one.id(), true, begin(one.idea()), begin(one.plan())));
        return reasons.json();
    }

    /** The first words of a text, at most 150 letters. */
    public static String begin(String text) {
        String line = text.strip().split("\n", -1)[0];
        return line.length() <= 150 ? line : line.substring(0, line.lastIndexOf(' ', 150));
    }
}
