package no.strategisvar.assistant.cli;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.corpus.CorpusException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;

/**
 * The command line. Exit codes: 0 done, 1 the documents do not answer or nothing was found, 2 wrong
 * use, 3 settings or documents that cannot be used, 4 any other failure.
 */
public final class CommandLineApp {

    static final int NOTHING_FOUND = 1;
    static final int FAILURE = 4;
    private static final int UNUSABLE_INPUT = 3;

    private CommandLineApp() {}

    @Command(
            name = "strategisvar",
            resourceBundle = "no.strategisvar.assistant.cli",
            subcommands = {
                ServeCommand.class,
                AskCommand.class,
                SearchCommand.class,
                IndexCommand.class,
                DocumentsCommand.class
            })
    private static final class Root extends Help implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("a command is always given");
        }
    }

    /** Runs one command and returns its exit code; without a command, {@code serve}. */
    public static int run(String... arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        String[] effective = arguments.length == 0 ? new String[] {"serve"} : arguments;
        return new CommandLine(new Root())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures())
                .setParameterExceptionHandler((e, _) -> {
                    e.getCommandLine().getErr().println(WrongUse.explain(e));
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(effective);
    }

    private static IExecutionExceptionHandler failures() {
        return (failure, commandLine, _) -> {
            commandLine.getErr().println(message(failure));
            boolean input =
                    failure instanceof ConfigException || failure instanceof CorpusException;
            return input ? UNUSABLE_INPUT : FAILURE;
        };
    }

    private static String message(Exception failure) {
        Throwable cause = failure.getCause();
        if (String.valueOf(failure.getMessage()).contains("Port already in use")
                || cause instanceof BindException) {
            return "Porten er opptatt. Sett PORT til en ledig port.";
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
