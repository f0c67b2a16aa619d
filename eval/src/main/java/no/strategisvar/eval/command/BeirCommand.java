package no.strategisvar.eval.command;

import no.strategisvar.eval.beir.BeirFolder;
import no.strategisvar.eval.beir.BeirRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/** {@code eval beir DIR}: the product's retrieval on another collection. */
@Command(
        name = "beir",
        description = "Runs the product's retrieval on folders in BEIR's form.",
        mixinStandardHelpOptions = true)
final class BeirCommand implements EvalCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Holds corpus.jsonl, queries.jsonl and qrels/*.tsv.")
    private List<Path> folders = List.of();

    @Override
    public Integer call() throws Exception {
        IO.println(BeirRun.HEADING);
        for (Path folder : folders) {
            IO.println(BeirRun.of(BeirFolder.read(folder)).line());
        }
        return 0;
    }
}
