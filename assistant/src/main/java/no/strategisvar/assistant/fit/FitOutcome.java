package no.strategisvar.assistant.fit;

import java.util.Locale;

/** How the assessment of an idea ended. */
public enum FitOutcome {
    ASSESSED,
    TOO_LITTLE,
    OUT_OF_SCOPE,
    BLOCKED;

    /** The name over HTTP, such as {@code too_little}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
