package no.strategisvar.assistant.cli;

import picocli.CommandLine;

/** Says in Norwegian what is wrong with a command line. */
final class WrongUse {

    private WrongUse() {}

    static String explain(CommandLine.ParameterException failure) {
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        String what =
                switch (failure) {
                    case CommandLine.UnmatchedArgumentException unmatched ->
                            "Kjenner ikke «%s»."
                                    .formatted(String.join(" ", unmatched.getUnmatched()));
                    case CommandLine.MissingParameterException _ -> "Det mangler et argument.";
                    default -> "Et argument kan ikke brukes.";
                };
        return what + " Prøv «" + name + " --help».";
    }
}
