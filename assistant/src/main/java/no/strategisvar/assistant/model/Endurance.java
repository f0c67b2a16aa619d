package no.strategisvar.assistant.model;

import no.strategisvar.index.dense.SearchModelException;

import java.time.Duration;
import java.util.List;

/**
 * Asks an address for vectors, says in Norwegian why it gave none, and asks again where that may
 * pass.
 */
final class Endurance implements VectorSource {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final EndpointVectors endpoint;
    private final String name;
    private final int tries;

    /**
     * Vectors of an address.
     *
     * @param name what it is called in a message
     * @param tries how often it is asked at most, 1 or more
     */
    Endurance(EndpointVectors endpoint, String name, int tries) {
        this.endpoint = endpoint;
        this.name = name;
        this.tries = tries;
    }

    @Override
    public List<float[]> vectors(List<String> texts) throws SearchModelException {
        for (int attempt = 1; ; attempt++) {
            try {
                return endpoint.vectors(texts);
            } catch (UpstreamException e) {
                Duration pause = e.retryAfter().orElse(FIRST_PAUSE.multipliedBy(1L << attempt));
                boolean again =
                        attempt < tries
                                && e.fault().isPassing()
                                && pause.compareTo(LONGEST_PAUSE) <= 0;
                if (!again) {
                    throw new SearchModelException(
                            "Ingen vektorer fra %s: %s. Se EMBEDDING_… i innstillingene."
                                    .formatted(name, why(e.fault())));
                }
                sleep(pause);
            }
        }
    }

    private static void sleep(Duration pause) throws SearchModelException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new SearchModelException("Avbrutt mens modellen ble spurt.");
        }
    }

    private static String why(Fault fault) {
        return switch (fault) {
            case UNREACHABLE -> "ingen kontakt";
            case BUSY -> "tjenesten ber om å vente";
            case BROKEN -> "tjenesten feilet";
            case REFUSED -> "nøkkelen godtas ikke";
            case REJECTED -> "forespørselen godtas ikke; er modellens navn rett?";
            case LEFT -> "avbrutt";
            case SILENT,
                    STALLED,
                    ENDLESS,
                    CUT,
                    GARBLED,
                    EMPTY,
                    TOO_LONG,
                    FILTERED,
                    RESTING,
                    CROWDED,
                    SPENT ->
                    "svaret kunne ikke leses";
        };
    }
}
