package no.strategisvar.assistant.model;

import no.strategisvar.corpus.text.Invisible;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keeps what others wrote apart from what a model is told. Every fence of a prompt bears a mark
 * that is made of all that is in the prompt, so no text can know it and close its fence.
 */
public record Fence(String mark) {

    private static final int MARK_BYTES = 8;

    /**
     * The fence of a prompt.
     *
     * @param content all that will stand in the prompt
     */
    public static Fence of(String content) {
        return new Fence(hash(content, MARK_BYTES));
    }

    /**
     * A text inside its fence.
     *
     * @param name what it is, in capitals, with its id where it has one
     */
    public String around(String name, String text) {
        return "<<<%s merke=%s\n%s\nSLUTT merke=%s>>>".formatted(name, mark, plain(text), mark);
    }

    /** Without what cannot be seen and without anything that looks like a fence. */
    public static String plain(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().filter(c -> Invisible.of(c).isEmpty()).forEach(seen::appendCodePoint);
        return seen.toString().replace("<<<", "‹‹‹").replace(">>>", "›››");
    }

    /** The first bytes of a text's hash, in hexadecimal. */
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
