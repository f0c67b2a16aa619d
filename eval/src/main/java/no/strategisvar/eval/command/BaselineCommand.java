package no.strategisvar.eval.command;

import no.strategisvar.eval.gate.Baseline;
import no.strategisvar.eval.question.Question;

import picocli.CommandLine.Command;

import java.nio.file.Files;
import java.util.Map;

/** {@code eval baseline}: rewrites the figures that a change must not fall below. */
@Command(
        name = "baseline",
        description = "Runs the dev half and rewrites eval/baseline.json.",
        mixinStandardHelpOptions = true)
final class BaselineCommand implements EvalCommand {

    @Override
    public Integer call() throws Exception {
        Home home = Home.fromLauncher();
        Map<String, Baseline.Limit> before =
                Files.exists(home.baseline()) ? Baseline.read(home.baseline()).metrics() : Map.of();
        Measurement measured =
                Measurement.take(home, new Measurement.Plan(Question.Split.DEV, "baseline", null));
        var metrics = measured.metrics().deterministic();
        Baseline.of(measured.report(), metrics, before).write(home.baseline(), metrics);
        IO.println("Wrote " + home.baseline() + ". Have the change reviewed.");
        return 0;
    }
}
