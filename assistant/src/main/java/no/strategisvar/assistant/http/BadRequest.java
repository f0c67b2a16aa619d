package no.strategisvar.assistant.http;

/** A request that cannot be answered as it is; the message is Norwegian and says what to do. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRequest(String message) {
        super(message);
    }
}
