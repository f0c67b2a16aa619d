package no.strategisvar.eval.command;

import no.strategisvar.eval.report.Comparison;
import no.strategisvar.eval.report.Report;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** {@code eval compare A.json B.json}: what changed, and whether it may be chance. */
@Command(
        name = "compare",
        description = "Compares two runs, question by question.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements EvalCommand {

    @Parameters(index = "0", paramLabel = "A.json", description = "The report to compare with.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "B.json", description = "The report that is compared.")
    private Path second = Path.of("");

    @Override
    public Integer call() throws Exception {
        IO.println(Comparison.of(Report.read(first), Report.read(second)));
        return 0;
    }
}
