package no.strategisvar.assistant.cli;

import no.strategisvar.corpus.DocumentShelf;
import no.strategisvar.corpus.FolderEdit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code documents remove ID}: takes a document out of the corpus and builds the index anew. */
@Command(name = "remove", resourceBundle = "no.strategisvar.assistant.cli")
final class RemoveCommand extends Help implements Callable<Integer> {

    @Parameters(paramLabel = "ID", descriptionKey = "removed")
    private String id = "";

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.fromEnvironment();
        try (FolderEdit edit = new DocumentShelf(setup.config().corpusDir()).remove(id)) {
            Reindexing.run(setup);
            edit.keep();
            IO.println("Fjernet %s: %s.".formatted(id, String.join(", ", edit.files())));
        }
        return 0;
    }
}
