package no.strategisvar.eval.source;

/**
 * A text without the white space and the hyphens that a line break puts in or leaves out;
 * everything else counts, capitals too. Written apart from the product's own matching, to check it.
 *
 * <p>Example: {@code "nærings-\nlivet"} and {@code "næringslivet"} are both {@code "næringslivet"}.
 */
public final class Fold {

    private Fold() {}

    /** The folded text. */
    public static String of(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().filter(Fold::isKept).forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    static boolean isKept(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && c != '-'
                && c != '\u00AD'
                && c != '\u2010'
                && c != '\u2011';
    }
}
