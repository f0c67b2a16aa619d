package no.strategisvar.assistant.http;

/** A request that is not carried out; the message says in Norwegian why and what to do. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    Refused(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
