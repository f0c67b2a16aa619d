package no.strategisvar.eval.command;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.corpus.CorpusException;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The command line {@code eval}. Exit codes as for the assistant: 0 done, 2 wrong use, 3 settings
 * or documents that cannot be used, 4 any other failure.
 */
public final class EvalApp {

    static final int FAILURE = 4;
    private static final int UNUSABLE_INPUT = 3;

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
                        .addSubcommand(new AblateCommand())
                        .addSubcommand(new BenchCommand())
                        .addSubcommand(new FitCommand())
                        .addSubcommand(new OverheadCommand());
        addMore(commands);
        String[] effective = arguments.length == 0 ? new String[] {"--help"} : arguments;
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, _) -> {
                    command.getErr().println(message(failure));
                    return failure instanceof ConfigException || failure instanceof CorpusException
                            ? UNUSABLE_INPUT
                            : FAILURE;
                })
                .execute(effective);
    }

    /** Commands that a profile of the build brings along. */
    private static void addMore(CommandLine commands) {
        try {
            ServiceLoader.load(EvalCommand.class).forEach(commands::addSubcommand);
        } catch (ServiceConfigurationError e) {
            // An ordinary build over one with the profile leaves the name behind, not the class.
            System.err.println("Left by an earlier build, and not here: " + e.getMessage());
        }
    }

    /** What went wrong; the class too where a message says nothing by itself. */
    private static String message(Exception failure) {
        boolean speaks = failure instanceof ConfigException || failure instanceof CorpusException;
        return speaks ? String.valueOf(failure.getMessage()) : failure.toString();
    }
}
