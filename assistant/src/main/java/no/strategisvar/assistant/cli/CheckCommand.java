package no.strategisvar.assistant.cli;

import no.strategisvar.corpus.DocumentShelf;
import no.strategisvar.corpus.NewDocument;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code documents check FILE}: what would be read of a file, without changing anything. */
@Command(name = "check", resourceBundle = "no.strategisvar.assistant.cli")
final class CheckCommand extends Help implements Callable<Integer> {

    @Parameters(paramLabel = "FIL", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--rules", paramLabel = "REGLER", descriptionKey = "rules")
    private @Nullable Path rules;

    @Override
    public Integer call() throws Exception {
        DocumentShelf shelf = new DocumentShelf(Setup.fromEnvironment().config().corpusDir());
        ReadingReport.of(shelf.check(NewDocument.of(file, rules))).forEach(IO::println);
        return 0;
    }
}
