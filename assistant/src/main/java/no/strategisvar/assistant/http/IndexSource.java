package no.strategisvar.assistant.http;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.index.PassageIndex;

import java.io.IOException;

/** Opens the index of the documents as they lie in their folder at this moment. */
@FunctionalInterface
public interface IndexSource {

    /** The caller closes what is returned. */
    PassageIndex open() throws IOException, CorpusException;
}
