package no.strategisvar.corpus.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a text file into characters: UTF-8 or UTF-16 by their byte order mark, else
 * UTF-8 where the bytes are valid UTF-8, else Windows' superset of Latin-1. UTF-16 without a mark
 * is told by its many zero bytes.
 */
final class TextBytes {

    private TextBytes() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (zeros(bytes, 0) > bytes.length / 5 && zeros(bytes, 1) <= bytes.length / 50) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1) > bytes.length / 5 && zeros(bytes, 0) <= bytes.length / 50) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        return new String(bytes, charset);
    }

    /** How many of every second byte are zero, from the first or the second on. */
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
