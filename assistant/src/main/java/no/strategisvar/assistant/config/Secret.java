package no.strategisvar.assistant.config;

/** A key that must not be seen: it prints as stars, and only the one who asks for it gets it. */
public final class Secret {

    private final String value;

    Secret(String value) {
        this.value = value;
    }

    /** The key itself, to be put in a header and nowhere else. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "***";
    }
}
