package no.strategisvar.assistant.model;

/** Why a provider gave no text that can be used. */
public enum Fault {
    /** No connection. */
    UNREACHABLE(true, true),
    /** It asks to wait (408, 409, 429). */
    BUSY(true, true),
    /** It failed (5xx). */
    BROKEN(true, true),
    /** The key is not accepted (401, 403). */
    REFUSED(false, true),
    /** The request is not accepted (any other 3xx or 4xx). */
    REJECTED(false, true),
    /** Nothing came. */
    SILENT(false, true),
    /** Something came, and then nothing more. */
    STALLED(false, true),
    /** It did not end in time. */
    ENDLESS(false, true),
    /** It ended without saying that it was done, or said that it failed on the way. */
    CUT(false, true),
    /** What came is not what this kind of provider sends. */
    GARBLED(false, true),
    /** It said that it was done, and had said nothing. */
    EMPTY(false, true),
    /** The text went past the limit. */
    TOO_LONG(false, false),
    /** The provider's own filter stopped it. */
    FILTERED(false, false),
    /** It has failed often, and is left alone for a while. */
    RESTING(false, false),
    /** Too many answers are being written at the same time. */
    CROWDED(false, false),
    /** The tokens of the day or the month are used. */
    SPENT(false, false),
    /** Nobody waits for the text any more. */
    LEFT(false, false);

    private final boolean passing;
    private final boolean provider;

    Fault(boolean passing, boolean provider) {
        this.passing = passing;
        this.provider = provider;
    }

    /** Whether the same call may well succeed a moment later. */
    boolean isPassing() {
        return passing;
    }

    /** Whether it tells that something is wrong with the provider. */
    boolean isTheProviders() {
        return provider;
    }
}
