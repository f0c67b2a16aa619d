package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.model.WireFormat;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Settings of a model for tests, read as the program reads them, with patience for a busy machine.
 */
public final class TestModels {

    static final String KEY = "sk-kanari-4711";

    private final Map<String, String> settings = new HashMap<>();

    private TestModels() {}

    public static TestModels of(WireFormat format, boolean streaming, URI baseUrl) {
        TestModels models = new TestModels();
        models.provider("MODEL", format, streaming, baseUrl);
        return models.with("MODEL_FIRST_TOKEN_SECONDS", "20")
                .with("MODEL_GAP_SECONDS", "20")
                .with("MODEL_ANSWER_SECONDS", "60")
                .with("MODEL_FALLBACK_SECONDS", "30");
    }

    /** A model file that runs in this process. */
    public static TestModels file(Path file) {
        return new TestModels()
                .with("MODEL_PROVIDER", "gguf")
                .with("MODEL_NAME", WireFormat.MODEL)
                .with("MODEL_FILE", file.toAbsolutePath().toString());
    }

    TestModels second(WireFormat format, boolean streaming, URI baseUrl) {
        provider("FALLBACK", format, streaming, baseUrl);
        return this;
    }

    public TestModels with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    private void provider(String prefix, WireFormat format, boolean streaming, URI baseUrl) {
        boolean azure = format == WireFormat.AZURE;
        settings.put(prefix + "_PROVIDER", format.kind().wireName());
        settings.put(prefix + "_NAME", WireFormat.MODEL);
        settings.put(prefix + "_KEY", KEY);
        settings.put(prefix + "_BASE_URL", baseUrl.toString());
        settings.put(prefix + "_STREAMING", String.valueOf(streaming));
        if (azure) {
            settings.put(prefix + "_API_VERSION", "2024-10-21");
        }
    }

    public ModelConfig config() {
        try {
            return Config.of(settings, Map.of(), Path.of("")).model().orElseThrow();
        } catch (ConfigException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
