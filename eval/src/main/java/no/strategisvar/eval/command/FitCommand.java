package no.strategisvar.eval.command;

import no.strategisvar.eval.fit.FitFigures;
import no.strategisvar.eval.fit.FitRun;
import no.strategisvar.eval.fit.FitTrial;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.report.TestLog;
import no.strategisvar.index.PassageIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** {@code eval fit}: how well project ideas find the records they match. */
@Command(
        name = "fit",
        description = "Holds the project ideas of the set, and ideas off the plan, to the records.",
        mixinStandardHelpOptions = true)
final class FitCommand implements EvalCommand {

    @Option(
            names = "--split",
            defaultValue = "DEV",
            description = "dev, test or all; every look at test is written down. Default: dev.")
    private Question.Split split = Question.Split.DEV;

    @Option(names = "--misses", description = "Names the ideas of dev that miss something.")
    private boolean misses;

    @Override
    public Integer call() throws Exception {
        Home home = Home.fromLauncher();
        if (split != Question.Split.DEV) {
            new TestLog(home.testLog()).add(LocalDate.now(ZoneId.systemDefault()), "fit");
        }
        try (PassageIndex index = PassageIndex.open(home.corpus(), home.index())) {
            List<FitTrial> trials =
                    FitRun.of(
                            index,
                            home.questions(split),
                            home.folder().resolve("eval/fit/off-plan.txt"));
            print(FitFigures.of(trials));
            if (misses && split == Question.Split.DEV) {
                trials.forEach(FitCommand::printMiss);
            }
        }
        return 0;
    }

    private static void print(FitFigures f) {
        IO.println("ideas on the plan  %d, off the plan %d".formatted(f.onPlan(), f.offPlan()));
        IO.println("hit@3              %.2f".formatted(f.hit3()));
        IO.println("all@8              %.2f".formatted(f.all8()));
        IO.println("a strong match     %.2f".formatted(f.strong()));
        IO.println("off plan, strong   %.2f".formatted(f.offPlanStrong()));
        IO.println("off plan, empty    %.2f".formatted(f.offPlanEmpty()));
        IO.println("quotes verbatim    %.2f".formatted(f.verbatim()));
    }

    private static void printMiss(FitTrial trial) {
        boolean right = trial.isOffPlan() ? trial.found().matches().isEmpty() : trial.hasAll(8);
        if (!right) {
            IO.println("");
            IO.println(trial.id() + " " + trial.ranks() + " " + trial.idea());
            trial.found()
                    .matches()
                    .forEach(match ->
                            IO.println(
                                    "  %s %s %s"
                                            .formatted(match.fit(), match.id(), match.reason())));
        }
    }
}
