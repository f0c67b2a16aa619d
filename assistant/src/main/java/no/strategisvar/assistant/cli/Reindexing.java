package no.strategisvar.assistant.cli;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.index.PassageIndex;

import java.io.IOException;

/** Builds the index for the documents as they are now, and tells of it. */
final class Reindexing {

    private Reindexing() {}

    static void run(Setup setup) throws IOException, CorpusException, ConfigException {
        IO.println("Bygger søkeindeksen …");
        try (PassageIndex index = setup.index()) {
            IO.println(
                    "Indeksen har %d dokumenter og %d tekststykker."
                            .formatted(
                                    index.corpus().documents().size(),
                                    index.corpus().passages().count()));
        }
    }
}
