package no.strategisvar.eval.command;

import no.strategisvar.eval.bench.Startup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code eval bench}: how long the index takes, and a first answer from nothing. */
@Command(
        name = "bench",
        description = "Times the building of the index and the start to a first answer.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements EvalCommand {

    @Option(names = "--runs", defaultValue = "5", description = "Processes to start. Default: 5.")
    private int runs;

    @Override
    public Integer call() throws Exception {
        Home home = Home.fromLauncher();
        Startup startup = new Startup(home.folder(), home.assistantJar());
        IO.println("build the index       %.2f s".formatted(Startup.indexSeconds(home.corpus())));
        IO.println(
                "start to first answer %.2f s (median of %d processes)"
                        .formatted(startup.firstAnswerSeconds(runs), runs));
        return 0;
    }
}
