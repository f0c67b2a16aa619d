package no.strategisvar.assistant.config;

import no.strategisvar.assistant.config.SearchConfig.Form;
import no.strategisvar.assistant.config.SearchConfig.Pooling;
import no.strategisvar.assistant.config.SearchConfig.Source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads and checks the settings of the models that may take part in the search. */
final class SearchSettings {

    private static final String EMBEDDING = "embedding.";
    private static final String RERANKER = "reranker.";
    private static final String ONNX = "onnx";

    private static final List<String> OF_THE_EMBEDDING =
            List.of(
                    "provider",
                    "file",
                    "tokenizer",
                    "pooling",
                    "url",
                    "name",
                    "keyFile",
                    "queryPrefix",
                    "passagePrefix",
                    "seconds");

    private static final List<String> OF_THE_RERANKER = List.of("file", "tokenizer", "seconds");

    private final Settings settings;
    private final ProviderSettings providers;
    private final Path home;

    SearchSettings(Settings settings, Path home) {
        this.settings = settings;
        this.providers = new ProviderSettings(settings, home);
        this.home = home;
    }

    /** The keys that the settings file may have; the endpoint's own key is not among them. */
    static Set<String> fileKeys() {
        Set<String> keys = new TreeSet<>();
        OF_THE_EMBEDDING.forEach(key -> keys.add(EMBEDDING + key));
        OF_THE_RERANKER.forEach(key -> keys.add(RERANKER + key));
        return keys;
    }

    SearchConfig read() throws ConfigException {
        return new SearchConfig(embedding(), reranker());
    }

    private Optional<SearchConfig.Embedding> embedding() throws ConfigException {
        String provider = settings.text(EMBEDDING + "provider", "none");
        Optional<Source> source =
                switch (provider) {
                    case "none" -> none();
                    case ONNX -> Optional.of(file());
                    case "openai-compatible" -> Optional.of(endpoint(Form.OPENAI_COMPATIBLE));
                    case "ollama" -> Optional.of(endpoint(Form.OLLAMA));
                    default ->
                            throw Settings.refused(
                                    EMBEDDING + "provider",
                                    provider,
                                    "none, onnx, openai-compatible eller ollama");
                };
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SearchConfig.Embedding(
                        source.get(),
                        settings.text(EMBEDDING + "queryPrefix", ""),
                        settings.text(EMBEDDING + "passagePrefix", ""),
                        settings.seconds(EMBEDDING + "seconds", 2)));
    }

    /** A file or an address that nothing would use is a mistake. */
    private Optional<Source> none() throws ConfigException {
        for (String key : List.of("file", "url")) {
            if (settings.text(EMBEDDING + key).isPresent()) {
                throw new ConfigException(
                        "%s er satt, men ikke EMBEDDING_PROVIDER. Sett begge eller ingen av dem."
                                .formatted(Settings.variable(EMBEDDING + key)));
            }
        }
        return Optional.empty();
    }

    private Source file() throws ConfigException {
        refuse("url", ONNX);
        Path model = model(EMBEDDING);
        String pooling = settings.text(EMBEDDING + "pooling", "mean");
        return new Source.OnnxFile(
                model,
                tokenizer(EMBEDDING, model),
                switch (pooling) {
                    case "mean" -> Pooling.MEAN;
                    case "cls" -> Pooling.CLS;
                    default ->
                            throw Settings.refused(
                                    EMBEDDING + "pooling", pooling, "mean eller cls");
                });
    }

    private Source endpoint(Form form) throws ConfigException {
        refuse("file", form.wireName());
        String usual = form == Form.OLLAMA ? ProviderKind.OLLAMA.defaultBaseUrl() : "";
        return new Source.Endpoint(
                form,
                providers.address(EMBEDDING + "url", usual),
                settings.text(EMBEDDING + "name")
                        .orElseThrow(() ->
                                ProviderSettings.missing(
                                        EMBEDDING + "name", "Skriv modellens navn")),
                providers.key(EMBEDDING));
    }

    private void refuse(String key, String provider) throws ConfigException {
        if (settings.text(EMBEDDING + key).isPresent()) {
            throw new ConfigException(
                    "%s passer ikke til EMBEDDING_PROVIDER=%s. Fjern den, eller velg en annen."
                            .formatted(Settings.variable(EMBEDDING + key), provider));
        }
    }

    private Optional<SearchConfig.Reranker> reranker() throws ConfigException {
        if (settings.text(RERANKER + "file").isEmpty()) {
            if (settings.text(RERANKER + "tokenizer").isPresent()) {
                throw new ConfigException(
                        "RERANKER_TOKENIZER er satt, men ikke RERANKER_FILE. Sett begge eller ingen"
                                + " av dem.");
            }
            return Optional.empty();
        }
        Path model = model(RERANKER);
        return Optional.of(
                new SearchConfig.Reranker(
                        model,
                        tokenizer(RERANKER, model),
                        settings.seconds(RERANKER + "seconds", 3)));
    }

    private Path model(String of) throws ConfigException {
        String key = of + "file";
        String name =
                settings.text(key)
                        .orElseThrow(() ->
                                ProviderSettings.missing(
                                        key, "Skriv hvilken modellfil (.onnx) som skal brukes"));
        return existing(key, home.resolve(name));
    }

    /** Beside the model where nothing else is said. */
    private Path tokenizer(String of, Path model) throws ConfigException {
        String key = of + "tokenizer";
        Optional<String> name = settings.text(key);
        return existing(
                key, name.map(home::resolve).orElse(model.resolveSibling("tokenizer.json")));
    }

    private Path existing(String key, Path file) throws ConfigException {
        if (Files.isRegularFile(file)) {
            return file;
        }
        throw new ConfigException(
                settings.text(key).isPresent()
                        ? "%s viser til %s, som ikke finnes."
                                .formatted(Settings.variable(key), file)
                        : "%s mangler, og %s finnes ikke. Skriv hvor modellens tokenizer.json er."
                                .formatted(Settings.variable(key), file));
    }
}
