package no.strategisvar.assistant.http;

/** Something was asked for that does not exist; the message is Norwegian and says what. */
final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotFound(String message) {
        super(message);
    }
}
