package no.strategisvar.eval.command;

import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.report.HtmlReport;
import no.strategisvar.eval.report.TextReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code eval run}: asks the questions and writes the report. */
@Command(
        name = "run",
        description = "Asks the questions and writes report.json and report.html.",
        mixinStandardHelpOptions = true)
final class RunCommand implements EvalCommand {

    @Option(
            names = "--split",
            defaultValue = "DEV",
            description = "dev, test or all; every look at test is written down. Default: dev.")
    private Question.Split split = Question.Split.DEV;

    @Option(names = "--out", description = "The folder of the report. Default: data/eval/LABEL.")
    private @Nullable Path out;

    @Option(names = "--label", defaultValue = "run", description = "What to call the run.")
    private String label = "run";

    @Override
    public Integer call() throws Exception {
        Home home = Home.fromLauncher();
        Measurement measured = Measurement.take(home, split, label);
        Path folder =
                out == null
                        ? home.work().resolve(label.replaceAll("[^\\p{L}\\p{N}._-]", "-"))
                        : out;
        Files.createDirectories(folder);
        measured.report().write(folder.resolve("report.json"));
        Files.writeString(
                folder.resolve("report.html"), HtmlReport.of(measured.report(), measured.trials()));
        IO.println(TextReport.of(measured.report()));
        IO.println("Report: " + folder.resolve("report.html"));
        return 0;
    }
}
