package no.strategisvar.eval.jmh;

import no.strategisvar.eval.command.EvalCommand;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/** {@code eval jmh DIR…}: how long analysis and search take. */
@Command(
        name = "jmh",
        description = "Times analysis and search on folders in BEIR's form with JMH.",
        mixinStandardHelpOptions = true)
public final class JmhCommand implements EvalCommand {

    @Parameters(arity = "1..*", paramLabel = "DIR")
    private List<Path> folders = List.of();

    @Override
    public Integer call() throws Exception {
        new Runner(
                        new OptionsBuilder()
                                .include(SearchBenchmark.class.getName())
                                .param(
                                        "collection",
                                        folders.stream()
                                                .map(f -> f.toAbsolutePath().toString())
                                                .toArray(String[]::new))
                                .forks(1)
                                .warmupIterations(3)
                                .warmupTime(TimeValue.seconds(5))
                                .measurementIterations(3)
                                .measurementTime(TimeValue.seconds(5))
                                .build())
                .run();
        return 0;
    }
}
