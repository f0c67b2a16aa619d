package no.strategisvar.assistant.question;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.RulesResource;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells nynorsk from bokmål, and Norwegian from English, by the small words that one standard has
 * and the other has not. A text that says neither is bokmål.
 */
public final class LanguageDetector {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern NYNORSK_ENDING =
            Pattern.compile(".{3,}(ane|heit|leik|semd|ingar|ingane|asjonar|ande)");

    private final Words words;

    private record Words(Set<String> nynorsk, Set<String> bokmaal, Set<String> english) {}

    /** A detector with the words that the module ships. */
    public LanguageDetector() {
        words = RulesResource.read("languages.yaml", new TypeReference<>() {});
    }

    /** The standard a text is written in. */
    public Language standard(String text) {
        List<String> found = wordsOf(text);
        long nynorsk =
                2 * count(found, words.nynorsk())
                        + found.stream().filter(w -> NYNORSK_ENDING.matcher(w).matches()).count();
        return nynorsk > 2 * count(found, words.bokmaal()) ? Language.NN : Language.NB;
    }

    /**
     * The standard of a message, or of the one before where it could be either: «enn for
     * reiseliv?».
     */
    public Language standard(String message, String before) {
        List<String> found = wordsOf(message);
        boolean either = count(found, words.nynorsk()) + count(found, words.bokmaal()) == 0;
        return either && standard(message) == Language.NB ? standard(before) : standard(message);
    }

    /** Whether a text is English rather than Norwegian. */
    public boolean isEnglish(String text) {
        List<String> found = wordsOf(text);
        long english = count(found, words.english());
        long norwegian = count(found, words.bokmaal()) + count(found, words.nynorsk());
        boolean norwegianLetters = text.toLowerCase(Locale.ROOT).matches("(?s).*[æøå].*");
        return english >= 2 && english > norwegian * 2 && !(norwegianLetters && english < 4);
    }

    private static long count(List<String> words, Set<String> of) {
        return words.stream().filter(of::contains).count();
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
    }
}
