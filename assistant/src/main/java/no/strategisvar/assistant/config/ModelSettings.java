package no.strategisvar.assistant.config;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads and checks the settings of the language model and of the provider to fall back on. */
final class ModelSettings {

    private static final String FIRST = "model.";
    private static final String SECOND = "fallback.";

    private static final List<String> OF_A_PROVIDER =
            List.of(
                    "provider",
                    "baseUrl",
                    "name",
                    "file",
                    "keyFile",
                    "streaming",
                    "jsonSchema",
                    "apiVersion",
                    "region",
                    "retention");

    private static final List<String> OF_THE_MODEL =
            List.of(
                    "temperature",
                    "maxPromptTokens",
                    "maxAnswerTokens",
                    "maxConcurrent",
                    "firstTokenSeconds",
                    "gapSeconds",
                    "answerSeconds",
                    "fallbackSeconds",
                    "dailyTokens",
                    "monthlyTokens",
                    "repair",
                    "rewrite",
                    "searchTerms",
                    "allowedHosts");

    private final Settings settings;
    private final Path home;

    ModelSettings(Settings settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    /** The keys that the settings file may have; the providers' own keys are not among them. */
    static Set<String> fileKeys() {
        Set<String> keys = new TreeSet<>();
        OF_A_PROVIDER.forEach(key -> keys.add(FIRST + key));
        OF_A_PROVIDER.forEach(key -> keys.add(SECOND + key));
        OF_THE_MODEL.forEach(key -> keys.add(FIRST + key));
        return keys;
    }

    /** The model that is configured; none when no provider is named. */
    Optional<ModelConfig> read() throws ConfigException {
        Optional<ProviderConfig> first = provider(FIRST);
        if (first.isEmpty()) {
            if (settings.text(SECOND + "provider").isPresent()) {
                throw new ConfigException(
                        "FALLBACK_PROVIDER er satt, men ikke MODEL_PROVIDER. Sett begge eller"
                                + " ingen av dem.");
            }
            return Optional.empty();
        }
        return Optional.of(
                new ModelConfig(
                        first.get(),
                        provider(SECOND),
                        temperature(),
                        limits(),
                        patience(),
                        new ModelConfig.Budget(
                                settings.amount("model.dailyTokens", 0, 0, Long.MAX_VALUE),
                                settings.amount("model.monthlyTokens", 0, 0, Long.MAX_VALUE)),
                        settings.flag("model.repair", true),
                        settings.flag("model.rewrite", false),
                        settings.flag("model.searchTerms", false)));
    }

    private ModelConfig.Limits limits() throws ConfigException {
        return new ModelConfig.Limits(
                settings.whole("model.maxPromptTokens", 6_000, 500, 200_000),
                settings.whole("model.maxAnswerTokens", 800, 50, 16_000),
                settings.whole("model.maxConcurrent", 64, 1, 1_000));
    }

    private ModelConfig.Patience patience() throws ConfigException {
        return new ModelConfig.Patience(
                settings.seconds("model.firstTokenSeconds", 5),
                settings.seconds("model.gapSeconds", 5),
                settings.seconds("model.answerSeconds", 60),
                settings.seconds("model.fallbackSeconds", 7.5));
    }

    private Optional<Double> temperature() throws ConfigException {
        boolean left = settings.text("model.temperature", "").equals("standard");
        return left ? Optional.empty() : Optional.of(settings.number("model.temperature", 0, 0, 2));
    }

    private Optional<ProviderConfig> provider(String of) throws ConfigException {
        Optional<String> name = settings.text(of + "provider");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        ProviderKind kind =
                ProviderKind.of(name.get())
                        .orElseThrow(() ->
                                Settings.refused(
                                        of + "provider",
                                        name.get(),
                                        "en av " + ProviderKind.names()));
        Optional<Secret> key = key(of);
        if (key.isEmpty() && kind.needsKey()) {
            throw missing(
                    of + "key",
                    "Sett den, eller la %s vise til en fil med nøkkelen"
                            .formatted(Settings.variable(of + "keyFile")));
        }
        return Optional.of(
                new ProviderConfig(
                        kind,
                        baseUrl(of, kind),
                        name(of, kind),
                        key,
                        settings.flag(of + "streaming", true),
                        settings.flag(of + "jsonSchema", true),
                        settings.text(of + "apiVersion", ""),
                        settings.text(of + "region", ""),
                        settings.text(of + "retention", "")));
    }

    private String name(String of, ProviderKind kind) throws ConfigException {
        Optional<String> name = settings.text(of + "name");
        if (name.isPresent()) {
            return name.get();
        }
        if (kind == ProviderKind.GGUF) {
            return file(of).getFileName().toString();
        }
        throw missing(of + "name", "Skriv modellens navn");
    }

    private Path file(String of) throws ConfigException {
        String key = of + "file";
        Optional<String> name = settings.text(key);
        if (name.isEmpty()) {
            throw missing(key, "Skriv hvilken modellfil som skal brukes");
        }
        Path file = home.resolve(name.get());
        if (!Files.isRegularFile(file)) {
            throw new ConfigException(
                    "%s viser til %s, som ikke finnes.".formatted(Settings.variable(key), file));
        }
        return file;
    }

    private URI baseUrl(String of, ProviderKind kind) throws ConfigException {
        if (kind == ProviderKind.GGUF) {
            return file(of).toUri();
        }
        String key = of + "baseUrl";
        String set = settings.text(key, kind.defaultBaseUrl());
        if (set.isEmpty()) {
            throw missing(key, "Skriv adressen til leverandøren");
        }
        String plain = set.endsWith("/") ? set.substring(0, set.length() - 1) : set;
        try {
            URI uri = new URI(plain);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null) {
                refuseUnlisted(key, uri.getHost());
                return uri;
            }
        } catch (URISyntaxException _) {
            // told below
        }
        throw Settings.refused(
                key, set, "en adresse som https://vert/sti, uten brukernavn og spørring");
    }

    private void refuseUnlisted(String key, String host) throws ConfigException {
        Optional<String> allowed = settings.text("model.allowedHosts");
        boolean listed =
                allowed.isEmpty()
                        || Arrays.stream(allowed.get().split(",", -1))
                                .anyMatch(entry -> entry.strip().equalsIgnoreCase(host));
        if (!listed) {
            throw new ConfigException(
                    "%s viser til verten «%s», som ikke står i MODEL_ALLOWED_HOSTS."
                            .formatted(Settings.variable(key), host));
        }
    }

    private Optional<Secret> key(String of) throws ConfigException {
        Optional<String> file = settings.text(of + "keyFile");
        Optional<String> direct = settings.text(of + "key");
        if (direct.isPresent() && file.isPresent()) {
            throw new ConfigException(
                    "Både %s og %s er satt. Sett bare en av dem."
                            .formatted(
                                    Settings.variable(of + "key"),
                                    Settings.variable(of + "keyFile")));
        }
        String key =
                direct.isPresent() ? direct.get() : file.isPresent() ? read(of, file.get()) : "";
        if (key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new ConfigException(
                    "Nøkkelen i %s har tegn som ikke kan stå i en nøkkel."
                            .formatted(
                                    Settings.variable(
                                            of + (direct.isPresent() ? "key" : "keyFile"))));
        }
        return key.isEmpty() ? Optional.empty() : Optional.of(new Secret(key));
    }

    private String read(String of, String name) throws ConfigException {
        Path file = home.resolve(name);
        try {
            String key = Files.readString(file).strip();
            if (!key.isEmpty()) {
                return key;
            }
        } catch (IOException _) {
            // told below; the cause may hold nothing more than the name
        }
        throw new ConfigException(
                "%s viser til %s, som ikke finnes, ikke kan leses eller er tom."
                        .formatted(Settings.variable(of + "keyFile"), file));
    }

    private static ConfigException missing(String key, String what) {
        return new ConfigException("%s mangler. %s.".formatted(Settings.variable(key), what));
    }
}
