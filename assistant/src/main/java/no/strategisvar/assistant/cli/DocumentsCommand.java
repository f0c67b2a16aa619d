package no.strategisvar.assistant.cli;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code documents}: what the corpus holds. */
@Command(name = "documents", resourceBundle = "no.strategisvar.assistant.cli")
final class DocumentsCommand extends Help implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Corpus corpus = Setup.fromEnvironment().corpus();
        for (Document document : corpus.documents()) {
            IO.println(
                    "%s: %s. %d tekststykker, %d tiltak, %d prioriteringer, %d mål, %d advarsler."
                            .formatted(
                                    document.id(),
                                    document.descriptor().title(),
                                    document.passages().size(),
                                    document.records().measures().size(),
                                    document.records().priorities().size(),
                                    document.records().goals().size(),
                                    document.warnings().size()));
            document.warnings().forEach(warning -> IO.println("  " + warning));
        }
        return 0;
    }
}
