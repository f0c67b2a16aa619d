package no.strategisvar.assistant;

import no.strategisvar.assistant.cli.CommandLineApp;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the program: {@code serve}, {@code ask}, {@code search}, {@code index}, {@code documents}.
 */
public final class Main {

    /** Lucene advises a JVM flag on every start; held here so that the level stays set. */
    private static final Logger LUCENE =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(CommandLineApp.run(arguments));
    }
}
