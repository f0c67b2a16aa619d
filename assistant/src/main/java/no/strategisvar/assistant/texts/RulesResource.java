package no.strategisvar.assistant.texts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the rules that the module ships as YAML, for a person to read and change. */
public final class RulesResource {

    private static final String FOLDER = "/no/strategisvar/assistant/";

    private RulesResource() {}

    /**
     * The rules of a file. Example: {@code read("guard.yaml", new TypeReference<Rules>() {})}.
     *
     * @throws UncheckedIOException when the file is no YAML of that type; it is part of the program
     */
    public static <T> T read(String name, TypeReference<T> type) {
        String path = FOLDER + name;
        try (InputStream file = RulesResource.class.getResourceAsStream(path)) {
            return new YAMLMapper().readValue(Objects.requireNonNull(file, path), type);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
