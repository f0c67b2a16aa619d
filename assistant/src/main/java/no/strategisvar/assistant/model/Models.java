package no.strategisvar.assistant.model;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.config.ProviderConfig;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Asks the providers in their order: what one cannot give, the next is asked for, until the reader
 * has been given something.
 */
public final class Models {

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final ModelConfig config;
    private final List<Attempts> providers;
    private final Semaphore places;

    /**
     * The models of the settings.
     *
     * @throws ConfigException when a model that is to run in this process cannot be opened
     */
    public Models(ModelConfig config, Budget budget, InstantSource clock) throws ConfigException {
        this.config = config;
        this.places = new Semaphore(config.limits().concurrent());
        Providers wiring = new Providers(new ProviderHttp(CONNECT, clock), config);
        List<Attempts> all = new ArrayList<>();
        for (ProviderConfig provider : config.providers()) {
            all.add(new Attempts(wiring.of(provider), config, budget, new Breaker(REST, clock)));
        }
        this.providers = List.copyOf(all);
    }

    /** The models that may be asked, for a key of a cache: another list gives other texts. */
    public String label() {
        return String.join("|", config.providers().stream().map(ProviderConfig::label).toList());
    }

    /**
     * A whole text.
     *
     * @param patience how long something may take to reach the reader
     * @throws ModelFailure when no provider gave one
     */
    public Written write(Prompt prompt, Waiting waiting, Duration patience) throws ModelFailure {
        if (!places.tryAcquire()) {
            throw new ModelFailure(Fault.CROWDED);
        }
        try {
            return ask(prompt, waiting, Deadline.in(patience));
        } finally {
            places.release();
        }
    }

    private Written ask(Prompt prompt, Waiting waiting, Deadline served) throws ModelFailure {
        Fault last = Fault.RESTING;
        for (Attempts provider : providers) {
            if (served.hasPassed()) {
                break;
            }
            if (!provider.mayBeAsked()) {
                LOG.info("{} rests", provider.label());
                continue;
            }
            try {
                return provider.write(prompt, waiting, served);
            } catch (UpstreamException e) {
                last = e.fault();
                LOG.warn("{} failed: {}", provider.label(), last);
                if (last == Fault.LEFT || last == Fault.SPENT || waiting.isServed()) {
                    break;
                }
            }
        }
        throw new ModelFailure(last);
    }
}
