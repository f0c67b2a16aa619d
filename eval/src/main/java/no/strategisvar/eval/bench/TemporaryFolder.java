package no.strategisvar.eval.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that goes with everything in it. */
public record TemporaryFolder(Path path) implements Closeable {

    public static TemporaryFolder create() throws IOException {
        return new TemporaryFolder(Files.createTempDirectory("strategisvar-eval-"));
    }

    /** The bytes of all files below it. */
    public long size() throws IOException {
        long bytes = 0;
        for (Path file : below()) {
            bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return bytes;
    }

    private List<Path> below() throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : below()) {
            Files.deleteIfExists(file);
        }
    }
}
