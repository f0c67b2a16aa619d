package no.strategisvar.assistant.config;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks settings up by their key: in the environment under {@code MODEL_BASE_URL} for {@code
 * model.baseUrl}, then in the file, and reads them as what they are to be.
 */
final class Settings {

    private static final double SHORTEST_SECONDS = 0.1;
    private static final double LONGEST_SECONDS = 600;

    private final Map<String, String> environment;
    private final Map<String, String> file;

    Settings(Map<String, String> environment, Map<String, String> file) {
        this.environment = environment;
        this.file = file;
    }

    /** The environment variable of a key. */
    static String variable(String key) {
        return key.replaceAll("([a-z])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    Optional<String> text(String key) {
        String set = environment.getOrDefault(variable(key), file.getOrDefault(key, ""));
        return set.isBlank() ? Optional.empty() : Optional.of(set.strip());
    }

    String text(String key, String fallback) {
        return text(key).orElse(fallback);
    }

    int whole(String key, int fallback, int least, int most) throws ConfigException {
        return (int) amount(key, fallback, least, most);
    }

    long amount(String key, long fallback, long least, long most) throws ConfigException {
        Optional<String> set = text(key);
        if (set.isEmpty()) {
            return fallback;
        }
        try {
            long value = Long.parseLong(set.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            // told below, with the limits
        }
        throw refused(key, set.get(), "et helt tall fra %d til %d".formatted(least, most));
    }

    double number(String key, double fallback, double least, double most) throws ConfigException {
        Optional<String> set = text(key);
        if (set.isEmpty()) {
            return fallback;
        }
        try {
            double value = Double.parseDouble(set.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException _) {
            // told below, with the limits
        }
        throw refused(
                key,
                set.get(),
                "et tall fra %s til %s, med punktum foran desimalene".formatted(least, most));
    }

    Duration seconds(String key, double fallback) throws ConfigException {
        double seconds = number(key, fallback, SHORTEST_SECONDS, LONGEST_SECONDS);
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }

    boolean flag(String key, boolean fallback) throws ConfigException {
        Optional<String> set = text(key);
        if (set.isEmpty()) {
            return fallback;
        }
        return switch (set.get().toLowerCase(Locale.ROOT)) {
            case "true", "ja" -> true;
            case "false", "nei" -> false;
            default -> throw refused(key, set.get(), "true eller false");
        };
    }

    static ConfigException refused(String key, String value, String needed) {
        return new ConfigException(
                "%s er «%s», men må være %s.".formatted(variable(key), value, needed));
    }
}
