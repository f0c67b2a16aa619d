package no.strategisvar.assistant.model;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/**
 * What went wrong with one call. It carries no words of the provider, which may echo the prompt.
 */
final class UpstreamException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient Optional<Duration> retryAfter;

    UpstreamException(Fault fault) {
        this(fault, Optional.empty());
    }

    /**
     * A fault of one call.
     *
     * @param retryAfter how long the provider asks to wait
     */
    UpstreamException(Fault fault, Optional<Duration> retryAfter) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.retryAfter = retryAfter;
    }

    /** What the provider's library threw, read for what it was. */
    static UpstreamException of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UpstreamException known) {
                return known;
            }
        }
        return new UpstreamException(Fault.GARBLED);
    }

    Fault fault() {
        return fault;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
