package no.strategisvar.assistant.records;

import no.strategisvar.index.analysis.Word;

/** Tells whether two words of the plan are one word in two forms, or one is part of the other. */
final class SameWord {

    /** One is part of the other; see TermMatch for the scale. */
    private static final double PART = 0.7;

    /** From this length on, the last letters may be an ending. */
    private static final int LONG_WORD = 8;

    private static final int LONGEST_ENDING = 3;

    private SameWord() {}

    /**
     * «testarenaer» is «testarenaene»; «levende» is not «ledende», though one letter apart.
     *
     * @param strength how well they match otherwise, misspellings allowed
     */
    static boolean is(Word one, Word other, double strength) {
        if (strength == PART) {
            return true;
        }
        String a = one.folded();
        String b = other.folded();
        int shorter = Math.min(a.length(), b.length());
        int ending = shorter >= LONG_WORD ? LONGEST_ENDING : 0;
        return strength > PART && samePrefix(a, b) >= shorter - ending;
    }

    private static int samePrefix(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }
}
