package no.strategisvar.eval.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;

/**
 * The command line {@code eval}. Exit codes: 0 done, 1 a comparison or gate failed, 2 wrong use.
 */
public final class EvalApp {

    private EvalApp() {}

    @Command(
            name = "eval",
            description = "Measures retrieval and answers.",
            mixinStandardHelpOptions = true,
            synopsisSubcommandLabel = "COMMAND")
    private static final class Root {}

    /** Runs one command and returns its exit code. */
    public static int run(String... arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        CommandLine commands =
                new CommandLine(new Root())
                        .addSubcommand(new RunCommand())
                        .addSubcommand(new CompareCommand())
                        .addSubcommand(new BaselineCommand())
                        .addSubcommand(new BeirCommand())
                        .addSubcommand(new BenchCommand())
                        .addSubcommand(new FitCommand())
                        .addSubcommand(new OverheadCommand());
        ServiceLoader.load(EvalCommand.class).forEach(commands::addSubcommand);
        String[] effective = arguments.length == 0 ? new String[] {"--help"} : arguments;
        return commands.setCaseInsensitiveEnumValuesAllowed(true).execute(effective);
    }
}
