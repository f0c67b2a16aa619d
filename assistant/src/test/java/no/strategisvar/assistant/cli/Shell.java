package no.strategisvar.assistant.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.strategisvar.assistant.TestCorpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs commands in this process, in a home folder of the test's own. */
final class Shell {

    /** The settings that lead to the real documents. */
    static final String DOCUMENTS =
            "corpusDir: '" + TestCorpus.DOCUMENTS.toAbsolutePath().normalize() + "'\n";

    private static final String HOME = "strategisvar.home";

    private final Path home;

    Shell(Path home) {
        this.home = home;
    }

    /** What a command left: its exit code and what it wrote. */
    record Result(int code, String out, String err) {}

    Shell settings(String yaml) throws IOException {
        Files.writeString(home.resolve("strategisvar.yaml"), yaml);
        return this;
    }

    Result run(String... arguments) {
        PrintStream systemOut = System.out;
        PrintStream systemErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setProperty(HOME, home.toString());
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            int code = CommandLineApp.run(arguments);
            return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
            System.clearProperty(HOME);
        }
    }
}
