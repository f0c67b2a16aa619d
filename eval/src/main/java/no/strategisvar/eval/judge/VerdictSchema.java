package no.strategisvar.eval.judge;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;

import no.strategisvar.assistant.model.Prompt;

import java.util.List;
import java.util.Optional;

/** The form of a verdict, for the providers that can be held to one. */
final class VerdictSchema {

    static final Prompt.Form FORM =
            new Prompt.Form(
                    Optional.of(
                            ResponseFormat.builder()
                                    .type(ResponseFormatType.JSON)
                                    .jsonSchema(
                                            JsonSchema.builder()
                                                    .name("dom")
                                                    .rootElement(verdict())
                                                    .build())
                                    .build()));

    private VerdictSchema() {}

    private static JsonObjectSchema verdict() {
        return JsonObjectSchema.builder()
                .addStringProperty("begrunnelse", "Én eller to korte setninger")
                .addEnumProperty("vurdering", List.of("riktig", "delvis", "feil"))
                .addProperty(
                        "udekket",
                        JsonArraySchema.builder()
                                .description("Påstandene som ikke følger av beleggene")
                                .items(new JsonStringSchema())
                                .build())
                .addBooleanProperty("dekket", "Om alle påstandene følger av beleggene")
                .required("begrunnelse", "vurdering", "udekket", "dekket")
                .additionalProperties(false)
                .build();
    }
}
