package no.strategisvar.assistant.model;

import java.util.Optional;

/**
 * A whole text by a model.
 *
 * @param model the provider and the model that was asked, as the settings name them
 * @param respondedBy the model's id as the response has it; none when it does not tell
 */
public record Written(String text, String model, Optional<String> respondedBy, Usage usage) {

    /** Tokens in the prompt and in the text. */
    public record Usage(long prompt, long text) {
        long all() {
            return prompt + text;
        }
    }
}
