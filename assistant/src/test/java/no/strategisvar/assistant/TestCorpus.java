package no.strategisvar.assistant;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.index.PassageIndex;

import java.io.IOException;
import java.nio.file.Path;

/** The real documents, read from the folder of the module that ships them. */
public final class TestCorpus {

    public static final Path DOCUMENTS = Path.of("../corpus/documents");

    private static final Corpus CORPUS = read();

    private TestCorpus() {}

    /** The documents, read once for all tests; they cannot be changed. */
    public static Corpus load() {
        return CORPUS;
    }

    /** A real index of the documents in a folder of the test's own. */
    public static PassageIndex index(Path folder) throws IOException {
        return PassageIndex.open(CORPUS, folder);
    }

    private static Corpus read() {
        try {
            return new CorpusFolder(DOCUMENTS).load();
        } catch (IOException | CorpusException e) {
            throw new IllegalStateException("the shipped documents cannot be read", e);
        }
    }
}
