package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.RunningService.contentType;
import static no.strategisvar.assistant.http.RunningService.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Holds what goes over the wire to the fields of {@code contract-fields.txt}. */
final class Contract {

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?i)\\b(the|is|are|not|must|be|error|found|request|bad|invalid|missing|too"
                            + " large|exception|endpoint|server)\\b");

    private static final Map<String, List<String>> FIELDS = read();

    private Contract() {}

    /** Fails unless the object has every field of the contract, each of its type. */
    static void assertFields(JsonNode object, String name) {
        List<String> fields = Objects.requireNonNull(FIELDS.get(name), name);
        for (String field : fields) {
            String[] parts = field.split("[:?]", -1);
            JsonNode value = object.get(parts[0]);
            assertThat(value).as("%s.%s", name, parts[0]).isNotNull();
            if (!(field.endsWith("?") && value.isNull())) {
                assertThat(isOf(parts[1], value))
                        .as("%s.%s is %s: %s", name, parts[0], parts[1], value)
                        .isTrue();
            }
        }
    }

    static void assertEachHasFields(JsonNode array, String name) {
        assertThat(array).isNotEmpty();
        array.forEach(object -> assertFields(object, name));
    }

    /** Fails unless the response is an RFC 9457 problem in Norwegian; gives its detail. */
    static String problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(contentType(response)).startsWith("application/problem+json");
        JsonNode problem = json(response.body());
        assertFields(problem, "problem");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        for (String field : List.of("title", "detail")) {
            assertThat(problem.get(field).asText())
                    .isNotBlank()
                    .doesNotContainPattern(ENGLISH)
                    .doesNotContain("Exception");
        }
        return problem.get("detail").asText();
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static Map<String, List<String>> read() {
        try {
            Path file =
                    Path.of(
                            Objects.requireNonNull(
                                            Contract.class.getResource("contract-fields.txt"))
                                    .toURI());
            Map<String, List<String>> fields = new HashMap<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    List<String> words = Arrays.asList(line.split(" ", -1));
                    fields.put(words.getFirst(), words.subList(1, words.size()));
                }
            }
            return fields;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
