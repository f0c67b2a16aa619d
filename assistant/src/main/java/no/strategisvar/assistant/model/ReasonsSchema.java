package no.strategisvar.assistant.model;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;

/** The form of what is said of the matches of a project idea. */
final class ReasonsSchema {

    static final ResponseFormat FORMAT =
            ResponseFormat.builder()
                    .type(ResponseFormatType.JSON)
                    .jsonSchema(
                            JsonSchema.builder().name("begrunnelser").rootElement(answer()).build())
                    .build();

    /** The same as text, with a bound on everything so that a small model comes to an end. */
    static final String TEXT =
            """
            {"type":"object","properties":{"treff":{"type":"array","maxItems":12,"items":\
            {"type":"object","properties":{"id":{"type":"string","maxLength":8},\
            "passer":{"type":"boolean"},"ideen":{"type":"string","maxLength":200},\
            "planen":{"type":"string","maxLength":200}},\
            "required":["id","passer","ideen","planen"],"additionalProperties":false}}},\
            "required":["treff"],"additionalProperties":false}\
            """;

    private ReasonsSchema() {}

    private static JsonObjectSchema answer() {
        JsonObjectSchema match =
                JsonObjectSchema.builder()
                        .addStringProperty("id", "Id-en til treffet")
                        .addBooleanProperty("passer", "false bare når treffet ikke passer")
                        .addStringProperty("ideen", "Én setning som sitatet fra ideen dekker")
                        .addStringProperty("planen", "Én setning som sitatet fra planen dekker")
                        .required("id", "passer", "ideen", "planen")
                        .additionalProperties(false)
                        .build();
        return JsonObjectSchema.builder()
                .addProperty("treff", JsonArraySchema.builder().items(match).build())
                .required("treff")
                .additionalProperties(false)
                .build();
    }
}
