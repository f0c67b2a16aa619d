package no.strategisvar.assistant.question;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What an answer must have in it to be one: a question of a price is not answered by a sentence
 * without an amount, one of a telephone number not by one without digits.
 *
 * @param name such as {@code money}
 * @param asked patterns of which a question of this type holds one, between word boundaries
 * @param needs what the words that answer must hold
 */
public record AnswerType(String name, List<Pattern> asked, Pattern needs) {

    /** The type of a question that may be answered by any words. */
    public static final AnswerType ANY = new AnswerType("any", List.of(), Pattern.compile(""));

    public AnswerType {
        asked = List.copyOf(asked);
    }

    boolean isAskedBy(String question) {
        return asked.stream().anyMatch(pattern -> pattern.matcher(question).find());
    }

    /** Whether a text has in it what this type needs. */
    public boolean isIn(String text) {
        return needs.matcher(text).find();
    }
}
