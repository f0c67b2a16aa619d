package no.strategisvar.eval.command;

import no.strategisvar.eval.bench.Overhead;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code eval overhead}: what the service adds to an answer that a model writes. */
@Command(
        name = "overhead",
        description = "Times all but the provider, with many answers being streamed at once.",
        mixinStandardHelpOptions = true)
final class OverheadCommand implements EvalCommand {

    @Option(names = "--streams", defaultValue = "50", description = "Readers. Default: 50.")
    private int streams;

    @Option(
            names = "--warm-up",
            defaultValue = "12",
            description = "Questions of each that are not counted. Default: 12.")
    private int warmUp;

    @Option(names = "--each", defaultValue = "6", description = "Questions of each. Default: 6.")
    private int each;

    @Option(
            names = "--gap",
            defaultValue = "100",
            description = "Milliseconds between the provider's pieces. Default: 100.")
    private long gapMs;

    @Override
    public Integer call() throws Exception {
        Overhead.Figures figures =
                Overhead.measure(Home.fromLauncher().corpus(), streams, warmUp, each, gapMs);
        IO.println("%d answers, %d at once".formatted(figures.answers(), streams));
        IO.println("own time, median  %.0f ms".formatted(figures.median()));
        IO.println("own time, p95     %.0f ms".formatted(figures.p95()));
        IO.println("own time, p99     %.0f ms".formatted(figures.p99()));
        IO.println("first status, p95 %.0f ms".formatted(figures.firstStatusP95()));
        figures.stolen()
                .ifPresent(share ->
                        IO.println(
                                "taken by the host %.1f %% of the cores".formatted(100 * share)));
        return 0;
    }
}
