package no.strategisvar.assistant.model;

import no.strategisvar.corpus.text.Invisible;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Sets what is data apart from what the model is told. The fence bears a mark that is made of all
 * that is in the prompt, so nothing inside it can know the mark and close the fence.
 */
public final class Fence {

    private static final int MARK_BYTES = 8;

    private final String mark;

    /**
     * The fence of one prompt.
     *
     * @param data everything that is to stand inside it
     */
    public Fence(String data) {
        mark = hash(data, MARK_BYTES);
    }

    /** What the fence bears, for the instructions to name. */
    public String mark() {
        return mark;
    }

    /**
     * A text inside the fence.
     *
     * @param label what it is, such as {@code KILDE 1 id=0a1b2c3d}
     */
    public String around(String label, String text) {
        return "<<<%s merke=%s\n%s\nSLUTT merke=%s>>>".formatted(label, mark, plain(text), mark);
    }

    /** Without what cannot be seen and without anything that looks like a fence. */
    public static String plain(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> Invisible.of(c).isEmpty()).forEach(seen::appendCodePoint);
        return seen.toString().replace("<<<", "‹‹‹").replace(">>>", "›››");
    }

    /** The first bytes of a text's SHA-256, as hexadecimal digits. */
    public static String hash(String text, int bytes) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }
}
