package no.strategisvar.assistant.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The settings. An environment variable goes before the settings file, which goes before the
 * default.
 *
 * @param host the address to listen on ({@code HOST}, {@code host}); 127.0.0.1
 * @param port the port to listen on ({@code PORT}, {@code port}), 0 to 65535, 0 for any free one;
 *     8080
 * @param corpusDir the folder of the documents ({@code CORPUS_DIR}, {@code corpusDir})
 * @param dataDir the one folder that is written to ({@code DATA_DIR}, {@code dataDir})
 * @param admin who may have the documents read again
 * @param model the language model that may write answers ({@code MODEL_…}, {@code model}, {@code
 *     fallback}); none by default
 * @param judge the language model that may judge answers in the evaluation ({@code JUDGE_…}, {@code
 *     judge}); none by default, and never the other in its place
 * @param search the models that may take part in the search ({@code EMBEDDING_…}, {@code
 *     RERANKER_…}); none by default
 */
public record Config(
        String host,
        int port,
        Path corpusDir,
        Path dataDir,
        Admin admin,
        Optional<ModelConfig> model,
        Optional<ModelConfig> judge,
        SearchConfig search) {

    /** What stands in the environment or in a file of its own, and nowhere else. */
    private static final Set<String> SECRET =
            Set.of("model.key", "fallback.key", "judge.key", "embedding.key");

    /** A token that is shorter can be guessed. */
    private static final int SHORTEST_TOKEN = 16;

    /**
     * Who may have the documents read again.
     *
     * @param token what such a request carries, at least 16 characters ({@code ADMIN_TOKEN}, {@code
     *     adminToken}); empty, and so nobody may, by default
     * @param remote whether requests from other machines are taken too ({@code ADMIN_REMOTE},
     *     {@code adminRemote}); false
     */
    public record Admin(String token, boolean remote) {

        public static final Admin NOBODY = new Admin("", false);

        /** Without the token, so that it reaches no log. */
        @Override
        public String toString() {
            return "Admin[token=%s, remote=%s]".formatted(token.isEmpty() ? "none" : "…", remote);
        }
    }

    private static final Map<String, String> ENVIRONMENT_BY_KEY =
            Map.of(
                    "host", "HOST",
                    "port", "PORT",
                    "corpusDir", "CORPUS_DIR",
                    "dataDir", "DATA_DIR",
                    "adminToken", "ADMIN_TOKEN",
                    "adminRemote", "ADMIN_REMOTE");

    /** Settings without any model. */
    public Config(String host, int port, Path corpusDir, Path dataDir, Admin admin) {
        this(
                host,
                port,
                corpusDir,
                dataDir,
                admin,
                Optional.empty(),
                Optional.empty(),
                SearchConfig.WORDS_ALONE);
    }

    /**
     * Reads the settings.
     *
     * @param environment the environment variables
     * @param file what stands in the settings file, by key; empty without one
     * @param home the folder that relative paths begin at
     */
    public static Config of(Map<String, String> environment, Map<String, String> file, Path home)
            throws ConfigException {
        refuseUnknown(file.keySet());
        return new Config(
                value("host", "127.0.0.1", environment, file),
                port(value("port", "8080", environment, file)),
                home.resolve(value("corpusDir", "corpus/documents", environment, file)),
                home.resolve(value("dataDir", "data", environment, file)),
                admin(environment, file),
                model(environment, file, home),
                new ModelSettings(new Settings(environment, file), home).judge(),
                new SearchSettings(new Settings(environment, file), home).read());
    }

    private static Admin admin(Map<String, String> environment, Map<String, String> file)
            throws ConfigException {
        String token = value("adminToken", "", environment, file);
        if (!token.isEmpty() && token.length() < SHORTEST_TOKEN) {
            throw new ConfigException(
                    "ADMIN_TOKEN har %d tegn, men må ha minst %d."
                            .formatted(token.length(), SHORTEST_TOKEN));
        }
        String remote = value("adminRemote", "false", environment, file);
        return switch (remote) {
            case "true" -> new Admin(token, true);
            case "false" -> new Admin(token, false);
            default ->
                    throw new ConfigException(
                            "ADMIN_REMOTE er «%s», men må være true eller false."
                                    .formatted(remote));
        };
    }

    private static Optional<ModelConfig> model(
            Map<String, String> environment, Map<String, String> file, Path home)
            throws ConfigException {
        Optional<ModelConfig> model =
                new ModelSettings(new Settings(environment, file), home).read();
        Optional<String> alone =
                file.keySet().stream()
                        .filter(ModelSettings.writerKeys()::contains)
                        .sorted()
                        .findFirst();
        if (model.isEmpty() && alone.isPresent()) {
            throw new ConfigException(
                    "%s står i innstillingsfilen, men model.provider mangler."
                            .formatted(alone.get()));
        }
        return model;
    }

    private static void refuseUnknown(Set<String> keys) throws ConfigException {
        Set<String> known = new TreeSet<>(ENVIRONMENT_BY_KEY.keySet());
        known.addAll(ModelSettings.fileKeys());
        known.addAll(SearchSettings.fileKeys());
        for (String key : new TreeSet<>(keys)) {
            if (SECRET.contains(key)) {
                throw new ConfigException(
                        "Nøkkelen til språkmodellen kan ikke stå i innstillingsfilen. Sett %s, eller"
                                        .formatted(Settings.variable(key))
                                + " la %sFile vise til en fil med nøkkelen.".formatted(key));
            }
            if (!known.contains(key)) {
                throw new ConfigException(
                        "Ukjent innstilling «%s» i innstillingsfilen. Kjente er: %s."
                                .formatted(key, String.join(", ", known)));
            }
        }
    }

    private static String value(
            String key,
            String fallback,
            Map<String, String> environment,
            Map<String, String> file) {
        String variable = ENVIRONMENT_BY_KEY.getOrDefault(key, key);
        String set = environment.getOrDefault(variable, file.getOrDefault(key, ""));
        return set.isBlank() ? fallback : set.strip();
    }

    private static int port(String text) throws ConfigException {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // told below, with the limits
        }
        throw new ConfigException(
                "PORT er «%s», men må være et tall fra 0 til 65535.".formatted(text));
    }
}
