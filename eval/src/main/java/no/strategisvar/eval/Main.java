package no.strategisvar.eval;

import no.strategisvar.eval.command.EvalApp;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the evaluation: {@code run}, {@code compare}, {@code baseline}, {@code beir}, {@code
 * bench}.
 */
public final class Main {

    /** Lucene advises a JVM flag on every start; held here so that the level stays set. */
    private static final Logger LUCENE =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(EvalApp.run(arguments));
    }
}
