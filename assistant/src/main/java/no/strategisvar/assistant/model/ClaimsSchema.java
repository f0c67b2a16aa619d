package no.strategisvar.assistant.model;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;

/** The form of an answer in claims, for the providers that can be held to one. */
final class ClaimsSchema {

    static final ResponseFormat FORMAT =
            ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(JsonSchema.builder().name("svar").rootElement(answer()).build())
                    .build();

    private ClaimsSchema() {}

    private static JsonObjectSchema answer() {
        JsonObjectSchema support =
                JsonObjectSchema.builder()
                        .addStringProperty("kilde", "Id-en til kilden")
                        .addStringProperty("sitat", "Ordrett fra kilden")
                        .required("kilde", "sitat")
                        .additionalProperties(false)
                        .build();
        JsonObjectSchema claim =
                JsonObjectSchema.builder()
                        .addStringProperty("tekst", "Én setning som sitatene dekker")
                        .addProperty("belegg", JsonArraySchema.builder().items(support).build())
                        .required("tekst", "belegg")
                        .additionalProperties(false)
                        .build();
        return JsonObjectSchema.builder()
                .addProperty("pastander", JsonArraySchema.builder().items(claim).build())
                .required("pastander")
                .additionalProperties(false)
                .build();
    }
}
