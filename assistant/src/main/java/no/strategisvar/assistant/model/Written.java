package no.strategisvar.assistant.model;

/**
 * A whole text by a model.
 *
 * @param model the provider and the model that wrote it
 */
public record Written(String text, String model, Usage usage) {

    /** Tokens in the prompt and in the text. */
    public record Usage(long prompt, long text) {
        long all() {
            return prompt + text;
        }
    }
}
