package no.strategisvar.assistant.cli;

import picocli.CommandLine.Option;

/** The option every command has. */
abstract class Help {

    @Option(
            names = {"-h", "--help", "--hjelp"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    /** Whether help was asked for. */
    boolean helpAsked() {
        return help;
    }
}
