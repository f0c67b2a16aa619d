package no.strategisvar.assistant.cli;

import no.strategisvar.index.PassageIndex;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code index}: builds the search index when it is missing or the documents have changed. */
@Command(name = "index", resourceBundle = "no.strategisvar.assistant.cli")
final class IndexCommand extends Help implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        try (PassageIndex index = Setup.fromEnvironment().index()) {
            IO.println(
                    "%s %d dokumenter, %d tekststykker (%d ms)."
                            .formatted(
                                    index.wasBuilt() ? "Bygde indeksen:" : "Indeksen er oppdatert:",
                                    index.corpus().documents().size(),
                                    index.corpus().passages().count(),
                                    (System.nanoTime() - start) / 1_000_000));
        }
        return 0;
    }
}
