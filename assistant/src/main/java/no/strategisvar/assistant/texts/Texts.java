package no.strategisvar.assistant.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The assistant's own sentences, from {@code texts_nb.properties} and {@code texts_nn.properties}.
 *
 * <p>Example: {@code texts.get(Language.NN, "declined.outOfScope")}.
 */
public final class Texts {

    private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

    /** Loads both files from the class path. */
    public Texts() {
        for (Language language : Language.values()) {
            byLanguage.put(language, load(language));
        }
    }

    /**
     * The sentence of a key with its arguments put in.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String get(Language language, String key, Object... arguments) {
        String pattern = properties(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language.tag());
        }
        return new MessageFormat(pattern.replace("'", "''"), Locale.of("nb", "NO"))
                .format(arguments);
    }

    /** Some things one after the other, such as «1, 2 og 3»; nothing for none. */
    public String joined(Language language, List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1))
                        + get(language, "list.and")
                        + items.getLast();
    }

    /** The sentence of a key with some numbers put in, from the smallest; nothing for none. */
    public String numbers(Language language, String key, Set<Integer> numbers) {
        return numbers.isEmpty()
                ? ""
                : get(
                        language,
                        key,
                        joined(language, numbers.stream().sorted().map(String::valueOf).toList()));
    }

    /** Whether there is a sentence for a key. */
    public boolean has(String key) {
        return properties(Language.NB).containsKey(key);
    }

    /** The keys of a language; the same for both. */
    public Set<String> keys(Language language) {
        return properties(language).stringPropertyNames();
    }

    private Properties properties(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }

    private static Properties load(Language language) {
        String path = "/no/strategisvar/assistant/texts_" + language.tag() + ".properties";
        try (var reader =
                new InputStreamReader(
                        Objects.requireNonNull(Texts.class.getResourceAsStream(path), path),
                        StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
