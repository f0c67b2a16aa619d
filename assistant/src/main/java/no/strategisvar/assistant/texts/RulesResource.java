package no.strategisvar.assistant.texts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the rules and lists that the module ships, for a person to read and change. */
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

    /** The lines of a text file. Example: {@code lines("guard-honest.txt")}. */
    public static List<String> lines(String name) {
        String path = FOLDER + name;
        try (InputStream file = RulesResource.class.getResourceAsStream(path)) {
            byte[] text = Objects.requireNonNull(file, path).readAllBytes();
            return new String(text, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
