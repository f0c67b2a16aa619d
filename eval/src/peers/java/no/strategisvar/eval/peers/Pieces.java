package no.strategisvar.eval.peers;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text as a tutorial would: every 700 characters, at white space, without overlap. */
final class Pieces {

    private static final int LENGTH = 700;

    private Pieces() {}

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(start + LENGTH, text.length());
            int cut = end;
            while (end < text.length()
                    && cut > start
                    && !Character.isWhitespace(text.charAt(cut))) {
                cut--;
            }
            end = cut > start ? cut : end;
            String piece = text.substring(start, end).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            start = end;
        }
        return pieces;
    }
}
