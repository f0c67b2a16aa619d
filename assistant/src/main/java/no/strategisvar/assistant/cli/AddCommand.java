package no.strategisvar.assistant.cli;

import no.strategisvar.corpus.DocumentKind;
import no.strategisvar.corpus.DocumentShelf;
import no.strategisvar.corpus.DocumentStatus;
import no.strategisvar.corpus.FolderEdit;
import no.strategisvar.corpus.NewDocument;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** {@code documents add FILE}: puts a file into the corpus and builds the index anew. */
@Command(name = "add", resourceBundle = "no.strategisvar.assistant.cli")
final class AddCommand extends Help implements Callable<Integer> {

    @Parameters(paramLabel = "FIL", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--title", paramLabel = "TITTEL", descriptionKey = "title")
    private @Nullable String title;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "id")
    private @Nullable String id;

    @Option(names = "--kind", paramLabel = "SLAG", descriptionKey = "kind")
    private @Nullable DocumentKind kind;

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "status")
    private @Nullable DocumentStatus status;

    @Option(names = "--adopted", paramLabel = "DATO", descriptionKey = "adopted")
    private @Nullable LocalDate adopted;

    @Option(names = "--valid-to", paramLabel = "DATO", descriptionKey = "validTo")
    private @Nullable LocalDate validTo;

    @Option(names = "--publisher", paramLabel = "UTGIVER", descriptionKey = "publisher")
    private @Nullable String publisher;

    @Option(names = "--rules", paramLabel = "REGLER", descriptionKey = "rules")
    private @Nullable Path rules;

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.fromEnvironment();
        NewDocument wanted =
                new NewDocument(file, rules, id, title, kind, status, adopted, validTo, publisher);
        try (FolderEdit edit =
                new DocumentShelf(setup.config().corpusDir()).add(wanted, IO::println)) {
            Reindexing.run(setup);
            edit.keep();
            IO.println("Ferdig: dokumentet har id %s.".formatted(edit.id()));
        }
        return 0;
    }
}
