package no.strategisvar.eval.command;

import java.util.function.IntConsumer;

/** Counts on one line of the terminal's error stream, so that the report can be piped. */
public final class Progress {

    private Progress() {}

    /** A counter up to a total. */
    public static IntConsumer of(String what, int total) {
        return done -> {
            if (done % 10 == 0 || done == total) {
                System.err.print("\r" + what + " " + done + "/" + total);
            }
            if (done == total) {
                System.err.println();
            }
        };
    }
}
