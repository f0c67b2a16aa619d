package no.strategisvar.assistant.model;

import dev.langchain4j.model.chat.request.ResponseFormat;

import java.util.Optional;

/**
 * What a model is asked.
 *
 * @param system who it is and what it may do
 * @param user the question and what it is to be answered from
 * @param form the form of the text that is asked for
 */
public record Prompt(String system, String user, Form form) {

    /**
     * A form of text.
     *
     * @param schema what a provider is held to where it can be; none for plain text
     */
    public record Form(Optional<ResponseFormat> schema) {
        public static final Form TEXT = new Form(Optional.empty());

        /** A list of claims with their quotes. */
        public static final Form CLAIMS = new Form(Optional.of(ClaimsSchema.FORMAT));

        /** For each of some matches whether it fits, and why. */
        public static final Form REASONS = new Form(Optional.of(ReasonsSchema.FORMAT));
    }

    /** Letters to a token in Norwegian, a low guess so that a limit is met on the safe side. */
    private static final int LETTERS_PER_TOKEN = 3;

    /** About how many tokens a text takes, where the provider does not tell. */
    public static int tokens(int letters) {
        return letters / LETTERS_PER_TOKEN + 1;
    }

    /** About how many letters so many tokens are. */
    public static int letters(int tokens) {
        return tokens * LETTERS_PER_TOKEN;
    }

    /** About how many tokens it takes. */
    public int tokens() {
        return tokens(letters());
    }

    /** All that a model is told. */
    public int letters() {
        return system.length() + user.length();
    }
}
