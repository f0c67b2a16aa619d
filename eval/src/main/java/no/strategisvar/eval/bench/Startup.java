package no.strategisvar.eval.bench;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.eval.statistic.Quantile;
import no.strategisvar.index.PassageIndex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Times what a person waits for before the first answer. */
public final class Startup {

    private static final double NANOS = 1e9;
    private static final String QUESTION = "Hvilke tiltak finnes for havbruk?";

    private final Path home;
    private final Path jar;

    /**
     * @param jar the assistant, built
     */
    public Startup(Path home, Path jar) {
        this.home = home;
        this.jar = jar;
    }

    /** The seconds to build and open an index in an empty folder, in this process. */
    public static double indexSeconds(Corpus corpus) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            long start = System.nanoTime();
            PassageIndex.open(corpus, folder.path()).close();
            return (System.nanoTime() - start) / NANOS;
        }
    }

    /**
     * The median of the seconds from starting a process that asks one question to its end, on an
     * index that is already built.
     */
    public double firstAnswerSeconds(int runs) throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new IOException("no " + jar + "; build it first: mvn -q -DskipTests package");
        }
        try (TemporaryFolder data = TemporaryFolder.create()) {
            ask(data.path());
            double[] seconds = new double[runs];
            for (int i = 0; i < runs; i++) {
                long start = System.nanoTime();
                ask(data.path());
                seconds[i] = (System.nanoTime() - start) / NANOS;
            }
            return Quantile.of(seconds, 0.5);
        }
    }

    private void ask(Path data) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder process =
                new ProcessBuilder(
                        java.toString(),
                        "-Dstrategisvar.home=" + home,
                        "-jar",
                        jar.toString(),
                        "ask",
                        QUESTION);
        process.environment().put("DATA_DIR", data.toString());
        process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.redirectError(ProcessBuilder.Redirect.DISCARD);
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IOException("the assistant ended with code " + code);
        }
    }
}
