package no.strategisvar.assistant.cli;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** {@code documents}, {@code documents list}: what the corpus holds. */
@Command(
        name = "documents",
        resourceBundle = "no.strategisvar.assistant.cli",
        subcommands = {
            DocumentsCommand.ListCommand.class,
            CheckCommand.class,
            AddCommand.class,
            RemoveCommand.class
        })
final class DocumentsCommand extends Help implements Callable<Integer> {

    /** The same by its full name. */
    @Command(name = "list", resourceBundle = "no.strategisvar.assistant.cli")
    static final class ListCommand extends Help implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            return list();
        }
    }

    @Override
    public Integer call() throws Exception {
        return list();
    }

    private static int list() throws Exception {
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
