package no.strategisvar.assistant.model;

import java.time.Duration;

/** A point in time that does not move when the clock is set. */
record Deadline(long nanos) {

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    long leftNanos() {
        return nanos - System.nanoTime();
    }

    boolean hasPassed() {
        return leftNanos() <= 0;
    }
}
