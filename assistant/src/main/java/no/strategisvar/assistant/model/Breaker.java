package no.strategisvar.assistant.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Leaves a provider alone for a while when it fails often, so that the readers do not wait for what
 * will not come. After the rest a few calls try it; one that fails begins another rest.
 */
final class Breaker {

    private static final int WINDOW = 20;
    private static final int FEWEST_CALLS = 10;
    private static final double TOO_MANY = 0.5;
    private static final int PROBES = 3;

    private final Duration rest;
    private final InstantSource clock;
    private final Deque<Boolean> outcomes = new ArrayDeque<>();
    private Instant restsUntil = Instant.MIN;
    private int probes;

    Breaker(Duration rest, InstantSource clock) {
        this.rest = rest;
        this.clock = clock;
    }

    /** Whether the provider may be called; after a rest only a few are let through. */
    synchronized boolean lets() {
        if (restsUntil.equals(Instant.MIN)) {
            return true;
        }
        if (clock.instant().isBefore(restsUntil) || probes == 0) {
            return false;
        }
        probes--;
        return true;
    }

    synchronized void succeeded() {
        if (!restsUntil.equals(Instant.MIN)) {
            restsUntil = Instant.MIN;
            outcomes.clear();
        }
        note(true);
    }

    synchronized void failed() {
        note(false);
        long failures = outcomes.stream().filter(well -> !well).count();
        boolean probing = !restsUntil.equals(Instant.MIN);
        if (probing
                || (outcomes.size() >= FEWEST_CALLS && failures >= TOO_MANY * outcomes.size())) {
            restsUntil = clock.instant().plus(rest);
            probes = PROBES;
        }
    }

    /** A call that ended without telling anything of the provider gives its probe back. */
    synchronized void toldNothing() {
        if (!restsUntil.equals(Instant.MIN)) {
            probes++;
        }
    }

    private void note(boolean well) {
        outcomes.addLast(well);
        if (outcomes.size() > WINDOW) {
            outcomes.removeFirst();
        }
    }
}
