package no.strategisvar.assistant;

import no.strategisvar.index.PassageIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** One real index of the real documents for all tests that only read it. */
public final class TestIndex {

    private static final PassageIndex INDEX = open();

    private TestIndex() {}

    /** The index; it stays open, and nothing can change it. */
    public static PassageIndex shared() {
        return INDEX;
    }

    /** The same index, opened once more; the caller closes it. */
    public static PassageIndex opened() throws IOException {
        return TestCorpus.index(Path.of("target/test-index"));
    }

    private static PassageIndex open() {
        try {
            return opened();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
