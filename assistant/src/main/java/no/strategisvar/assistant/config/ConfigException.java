package no.strategisvar.assistant.config;

/** A setting that cannot be used. The message is Norwegian and names the setting and what to do. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    public ConfigException(String message) {
        super(message);
    }
}
