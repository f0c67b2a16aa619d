package no.strategisvar.eval.command;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.eval.judge.Judge;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.question.Titles;
import no.strategisvar.eval.report.HtmlReport;
import no.strategisvar.eval.report.JudgeUse;
import no.strategisvar.eval.report.Report;
import no.strategisvar.eval.report.TextReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
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

    @Option(
            names = "--model",
            description = "Lets the language model of the settings (MODEL_…) write, as it would.")
    private boolean model;

    @Option(
            names = "--judge",
            description = "Has another language model (JUDGE_…) judge every answer.")
    private boolean judge;

    @Option(
            names = "--judge-runs",
            defaultValue = "2",
            description = "How many times each answer is judged, at least 2. Default: 2.")
    private int judgeRuns = Judge.FEWEST_RUNS;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (judgeRuns < Judge.FEWEST_RUNS) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--judge-runs must be at least " + Judge.FEWEST_RUNS);
        }
        Home home = Home.fromLauncher();
        @Nullable ModelConfig judging = judge ? judging(home) : null;
        @Nullable ModelConfig writing = model ? writing(home) : null;
        Measurement measured = Measurement.take(home, new Measurement.Plan(split, label, writing));
        // Written before the judge is asked, so that a judge that fails takes nothing with it.
        Report report = written(home, measured);
        if (judging != null) {
            Path data = home.work().resolve("judge");
            Titles titles = Titles.of(measured.corpus());
            report = written(home, measured.judged(new Judge(judging, data, judgeRuns, titles)));
        }
        IO.println(TextReport.of(report));
        IO.println("Report: " + folder(home).resolve("report.html"));
        return saidNothing(report.judge()) ? EvalApp.FAILURE : 0;
    }

    private Report written(Home home, Measurement measured) throws IOException {
        Report report = measured.report();
        Path folder = folder(home);
        Files.createDirectories(folder);
        report.write(folder.resolve("report.json"));
        Files.writeString(folder.resolve("report.html"), HtmlReport.of(report, measured.trials()));
        return report;
    }

    private Path folder(Home home) {
        return out == null ? home.work().resolve(label.replaceAll("[^\\p{L}\\p{N}._-]", "-")) : out;
    }

    private static ModelConfig writing(Home home) throws IOException, ConfigException {
        return home.config().model().orElseThrow(() -> missing("--model", "MODEL_PROVIDER"));
    }

    private static ModelConfig judging(Home home) throws IOException, ConfigException {
        return home.config().judge().orElseThrow(() -> missing("--judge", "JUDGE_PROVIDER"));
    }

    private static ConfigException missing(String option, String variable) {
        return new ConfigException(
                "%s er gitt, men %s er ikke satt. Modellen som skriver (MODEL_…) og dommeren (JUDGE_…) settes hver for seg."
                        .formatted(option, variable));
    }

    /** A judge that was asked and gave no verdict at all has not judged. */
    private static boolean saidNothing(@Nullable JudgeUse judged) {
        return judged != null && judged.answers() > 0 && judged.verdicts() == 0;
    }
}
