package no.strategisvar.assistant.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds the optional settings file and reads it. */
public final class ConfigFile {

    private static final String NAME = "strategisvar.yaml";

    private ConfigFile() {}

    /**
     * The settings of a home folder: the file that {@code STRATEGISVAR_CONFIG} names, or {@code
     * strategisvar.yaml} in the folder when there is one.
     */
    public static Config load(Map<String, String> environment, Path home)
            throws IOException, ConfigException {
        String named = environment.getOrDefault("STRATEGISVAR_CONFIG", "");
        Path file = home.resolve(named.isEmpty() ? NAME : named);
        if (!Files.exists(file)) {
            if (!named.isEmpty()) {
                throw new ConfigException(
                        "STRATEGISVAR_CONFIG viser til %s, som ikke finnes.".formatted(file));
            }
            return Config.of(environment, Map.of(), home);
        }
        return Config.of(environment, read(file), home);
    }

    private static Map<String, String> read(Path file) throws IOException, ConfigException {
        try {
            Map<String, Object> values =
                    new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {});
            Map<String, String> settings = new HashMap<>();
            flatten("", values, settings);
            return settings;
        } catch (JsonProcessingException e) {
            throw new ConfigException(
                    "Innstillingsfilen %s er ikke gyldig YAML: %s"
                            .formatted(file, e.getOriginalMessage()));
        }
    }

    /** {@code model: {name: x}} is the key {@code model.name}. */
    private static void flatten(String prefix, Map<?, ?> values, Map<String, String> settings) {
        values.forEach((name, value) -> {
            String key = prefix + name;
            if (value instanceof Map<?, ?> inner) {
                flatten(key + ".", inner, settings);
            } else {
                settings.put(key, value == null ? "" : String.valueOf(value));
            }
        });
    }
}
