package no.strategisvar.corpus;

/**
 * A document or a folder that cannot be read as it is. The message is Norwegian, names the file and
 * the cause, and says what to do; it is meant for the person who put the file there.
 */
public final class CorpusException extends Exception {

    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }

    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
