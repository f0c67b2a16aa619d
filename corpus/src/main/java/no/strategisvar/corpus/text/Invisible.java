package no.strategisvar.corpus.text;

import java.util.Optional;

/**
 * Characters that a reader of the page cannot see, and that can hide words from a search or hide an
 * instruction in a text.
 *
 * <p>Example: {@code "til\u00ADtak\u200B"} reads {@code "tiltak"}.
 */
public enum Invisible {
    SOFT_HYPHEN("myke bindestreker"),
    ZERO_WIDTH("tegn uten bredde"),
    BIDI("tegn som snur skriveretningen"),
    TAG("usynlige merketegn"),
    CONTROL("styretegn");

    private final String label;

    Invisible(String label) {
        this.label = label;
    }

    /** What to call them in Norwegian, in the plural. */
    public String label() {
        return label;
    }

    /** The kind of an invisible character; nothing for one that is seen, and for white space. */
    public static Optional<Invisible> of(int codePoint) {
        if (codePoint == 0xAD) {
            return Optional.of(SOFT_HYPHEN);
        }
        if (in(codePoint, 0x200B, 0x200D)
                || in(codePoint, 0x2060, 0x2064)
                || codePoint == 0xFEFF
                || codePoint == 0x180E
                || codePoint == 0x034F
                || in(codePoint, 0x115F, 0x1160)
                || codePoint == 0x3164
                || codePoint == 0xFFA0) {
            return Optional.of(ZERO_WIDTH);
        }
        if (codePoint == 0x061C
                || in(codePoint, 0x200E, 0x200F)
                || in(codePoint, 0x202A, 0x202E)
                || in(codePoint, 0x2066, 0x206F)) {
            return Optional.of(BIDI);
        }
        if (in(codePoint, 0xE0000, 0xE0FFF)
                || in(codePoint, 0xFE00, 0xFE0F)
                || in(codePoint, 0xFFF9, 0xFFFB)) {
            return Optional.of(TAG);
        }
        boolean space = in(codePoint, 0x09, 0x0D);
        return Character.isISOControl(codePoint) && !space
                ? Optional.of(CONTROL)
                : Optional.empty();
    }

    private static boolean in(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
