package no.strategisvar.assistant.model;

/** At most one call in ten is a retry, so that retries do not bury a provider that struggles. */
final class RetryAllowance {

    private static final double PER_CALL = 0.1;
    private static final double MOST = 5;

    private double left = MOST;

    synchronized void called() {
        left = Math.min(MOST, left + PER_CALL);
    }

    synchronized boolean take() {
        if (left < 1) {
            return false;
        }
        left -= 1;
        return true;
    }
}
