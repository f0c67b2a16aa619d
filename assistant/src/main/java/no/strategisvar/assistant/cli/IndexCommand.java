package no.strategisvar.assistant.cli;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.enrichment.Enrichment;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.index.PassageIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code index}: builds the search index when it is missing or the documents have changed. */
@Command(name = "index", resourceBundle = "no.strategisvar.assistant.cli")
final class IndexCommand extends Help implements Callable<Integer> {

    @Option(names = "--enrich", descriptionKey = "enrich")
    private boolean enrich;

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.fromEnvironment();
        int exit = enrich ? enrich(setup) : 0;
        long start = System.nanoTime();
        try (PassageIndex index = setup.index()) {
            IO.println(
                    "%s %d dokumenter, %d tekststykker (%d ms)."
                            .formatted(
                                    index.wasBuilt() ? "Bygde indeksen:" : "Indeksen er oppdatert:",
                                    index.corpus().documents().size(),
                                    index.corpus().passages().count(),
                                    (System.nanoTime() - start) / 1_000_000));
        }
        return exit;
    }

    /** Lets the model of the settings write questions; what it has written stays when it stops. */
    private static int enrich(Setup setup) throws IOException, ConfigException, CorpusException {
        ModelConfig model =
                setup.config()
                        .model()
                        .orElseThrow(() ->
                                new ConfigException(
                                        "--enrich trenger en språkmodell, og ingen er satt opp."
                                                + " Sett MODEL_PROVIDER og MODEL_NAME."));
        Enrichment enrichment =
                new Enrichment(
                        setup.config().corpusDir(),
                        setup.models(model),
                        model.patience().answer(),
                        InstantSource.system());
        Enrichment.Result result =
                enrichment.run(
                        setup.corpus(),
                        (passage, of) ->
                                IO.println("Skriver spørsmål: %d av %d".formatted(passage, of)));
        IO.println(
                "%d av %d tekststykker fikk spørsmål: %d spørsmål tatt med, %d linjer forkastet."
                        .formatted(
                                result.enriched(),
                                result.passages(),
                                result.questions(),
                                result.refused()));
        result.stopped()
                .ifPresent(fault ->
                        System.err.println(
                                "Stoppet før slutten (%s). Det som er skrevet, er tatt vare på; kjør"
                                                .formatted(fault.name().toLowerCase(Locale.ROOT))
                                        + " kommandoen igjen for å fortsette."));
        return result.stopped().isPresent() ? CommandLineApp.FAILURE : 0;
    }
}
