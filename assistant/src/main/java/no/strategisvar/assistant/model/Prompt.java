package no.strategisvar.assistant.model;

/**
 * What a model is asked.
 *
 * @param system who it is and what it may do
 * @param user the question and what it is to be answered from
 * @param form the form of the text that is asked for
 */
public record Prompt(String system, String user, Form form) {

    /** Plain text, or a list of claims with their quotes. */
    public enum Form {
        TEXT,
        CLAIMS
    }

    /** Letters to a token in Norwegian, a low guess so that a limit is met on the safe side. */
    private static final int LETTERS_PER_TOKEN = 3;

    /** About how many tokens a text takes, where the provider does not tell. */
    static int tokens(int letters) {
        return letters / LETTERS_PER_TOKEN + 1;
    }

    /** About how many letters so many tokens are. */
    public static int letters(int tokens) {
        return tokens * LETTERS_PER_TOKEN;
    }

    int tokens() {
        return tokens(system.length() + user.length());
    }
}
