package no.strategisvar.eval.metric;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.eval.run.Reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the assistant's own framing from what it claims: a block is a frame when it is made of the
 * product's fixed sentences and nothing else, is a heading that ends in a colon, or asks back.
 */
public final class Frames {

    private static final int LONGEST_HEADING = 160;

    private final Pattern frame;

    /** Knows the fixed sentences of the product in both standards. */
    public Frames(Texts texts) {
        List<String> sentences = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String key : texts.keys(language)) {
                sentences.add(texts.get(language, key));
            }
        }
        String any =
                sentences.stream()
                        .map(String::strip)
                        .filter(sentence -> sentence.matches("[^{].*[.:?!…»]"))
                        .map(Frames::pattern)
                        .distinct()
                        .collect(Collectors.joining("|"));
        this.frame = Pattern.compile("(?:(?:" + any + ")\\s*)+", Pattern.DOTALL);
    }

    /** Whether a block claims nothing of the documents. */
    public boolean isFrame(Reply.Block block) {
        String text = block.text().strip();
        boolean heading = text.endsWith(":") && text.length() <= LONGEST_HEADING;
        boolean asks = text.endsWith("?");
        return text.isEmpty() || heading || asks || frame.matcher(text).matches();
    }

    /** A sentence as a pattern, where each argument may be any words without a citation. */
    private static String pattern(String sentence) {
        return Arrays.stream(sentence.split("\\{\\d+}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\[\\]]*?"));
    }
}
