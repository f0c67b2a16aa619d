package no.strategisvar.assistant.config;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads and checks the settings of one provider, by the word that their names begin with. */
final class ProviderSettings {

    static final List<String> KEYS =
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

    private final Settings settings;
    private final Path home;

    ProviderSettings(Settings settings, Path home) {
        this.settings = settings;
        this.home = home;
    }

    /**
     * The provider that is configured; none when none is named.
     *
     * @param of such as {@code model.}
     */
    Optional<ProviderConfig> read(String of) throws ConfigException {
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
        return address(of + "baseUrl", kind.defaultBaseUrl());
    }

    /** The address of a setting, at a host that is allowed. */
    URI address(String key, String usual) throws ConfigException {
        String set = settings.text(key, usual);
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

    /** The key that is let in with, itself or from a file of its own. */
    Optional<Secret> key(String of) throws ConfigException {
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

    static ConfigException missing(String key, String what) {
        return new ConfigException("%s mangler. %s.".formatted(Settings.variable(key), what));
    }
}
