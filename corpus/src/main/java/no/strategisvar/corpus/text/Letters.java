package no.strategisvar.corpus.text;

import java.util.Locale;

/**
 * A text reduced to its letters and digits, in lower case: what is left to compare when line
 * breaks, hyphens, punctuation and case may differ.
 *
 * <p>Example: {@code "UH-\nsektoren"} and {@code "UH-sektoren"} both become {@code "uhsektoren"}.
 */
public final class Letters {

    private Letters() {}

    /** The letters and digits of a text in lower case; empty when it has none. */
    public static String of(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
