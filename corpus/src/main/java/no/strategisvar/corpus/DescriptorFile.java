package no.strategisvar.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file {@code <id>.document.yaml} that describes a document. */
final class DescriptorFile {

    private static final String ENDING = ".document.yaml";
    private static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    private DescriptorFile() {}

    /** The name of the descriptor of a document. */
    static String name(String id) {
        return id + ENDING;
    }

    /** The descriptors among some files; the first of two with the same id is kept. */
    static Map<Path, Descriptor> all(List<Path> files, List<String> problems) throws IOException {
        Map<Path, Descriptor> descriptors = new LinkedHashMap<>();
        Map<String, Path> fileById = new HashMap<>();
        for (Path file : files) {
            if (!file.getFileName().toString().endsWith(ENDING)) {
                continue;
            }
            try {
                Descriptor descriptor = read(file);
                Path before = fileById.putIfAbsent(descriptor.id(), file);
                if (before == null) {
                    descriptors.put(file, descriptor);
                } else {
                    problems.add(
                            "To dokumenter har id «%s»: %s og %s. Det siste er ikke lest; gi det en annen id."
                                    .formatted(
                                            descriptor.id(),
                                            before.getFileName(),
                                            file.getFileName()));
                }
            } catch (CorpusException e) {
                problems.add(e.getMessage());
            }
        }
        return descriptors;
    }

    static String write(Descriptor descriptor) throws IOException {
        return YAML.writeValueAsString(descriptor);
    }

    private static Descriptor read(Path file) throws IOException, CorpusException {
        try {
            Descriptor descriptor = YAML.readValue(Files.readAllBytes(file), Descriptor.class);
            if (descriptor == null) {
                throw new CorpusException("Beskrivelsen %s er tom.".formatted(file.getFileName()));
            }
            return descriptor;
        } catch (JsonProcessingException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String message =
                    cause instanceof JsonProcessingException json
                            ? json.getOriginalMessage()
                            : String.valueOf(cause.getMessage());
            throw new CorpusException(
                    "Beskrivelsen %s kan ikke leses: %s".formatted(file.getFileName(), message), e);
        }
    }
}
