package no.strategisvar.assistant.config;

import java.net.URI;
import java.util.Optional;

/**
 * One provider and the model it is asked for.
 *
 * @param model the model's name, or the deployment's at Azure
 * @param key none where the provider asks for none
 * @param streaming whether the provider is asked to send the answer piece by piece
 * @param jsonSchema whether the provider is asked to keep to a JSON schema
 * @param apiVersion Azure's version of its interface, empty for its newest form
 * @param region where the text is processed, for the status page
 * @param retention how long the provider keeps the text, for the status page
 */
public record ProviderConfig(
        ProviderKind kind,
        URI baseUrl,
        String model,
        Optional<Secret> key,
        boolean streaming,
        boolean jsonSchema,
        String apiVersion,
        String region,
        String retention) {

    /** The name that answers and logs carry, such as {@code mistral/mistral-small}. */
    public String label() {
        return kind.wireName() + "/" + model;
    }
}
