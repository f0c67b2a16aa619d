package no.strategisvar.assistant.model;

import no.strategisvar.index.dense.SearchModelException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a model of the search in a thread of its own and waits for no longer than told. A model that
 * failed or was late is left alone for a while: a search goes on well without it, so nobody has to
 * wait for what will hardly come.
 */
final class InTime {

    private final ExecutorService threads;
    private final Duration patience;
    private final Duration rest;
    private final InstantSource clock;
    private volatile Instant restsUntil = Instant.MIN;

    /**
     * A watch over one model.
     *
     * @param threads where it is asked
     * @param patience how long is waited
     * @param rest how long it is left alone after it failed
     */
    InTime(ExecutorService threads, Duration patience, Duration rest, InstantSource clock) {
        this.threads = threads;
        this.patience = patience;
        this.rest = rest;
        this.clock = clock;
    }

    /**
     * What the model says.
     *
     * @throws SearchModelException when it rests, fails or is late
     */
    <T> T ask(Callable<T> call) throws SearchModelException {
        if (clock.instant().isBefore(restsUntil)) {
            throw new SearchModelException("Modellen er satt til side en stund.");
        }
        Future<T> answer = threads.submit(call);
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw rest(new SearchModelException("Modellen svarte ikke i tide."));
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new SearchModelException("Avbrutt mens modellen ble spurt.");
        } catch (ExecutionException e) {
            throw rest(
                    e.getCause() instanceof SearchModelException known
                            ? known
                            : new SearchModelException("Modellen feilet."));
        }
    }

    private SearchModelException rest(SearchModelException failure) {
        restsUntil = clock.instant().plus(rest);
        return failure;
    }
}
