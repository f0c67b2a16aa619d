package no.strategisvar.assistant.answer;

import java.util.Locale;

/** How a question ended. */
public enum Outcome {
    ANSWERED,
    PARTIAL,
    CLARIFICATION,
    NOT_IN_SOURCES,
    OUT_OF_SCOPE,
    BLOCKED;

    /** The name over HTTP, such as {@code not_in_sources}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an answer of this kind rests on the documents and so may carry citations. */
    public boolean citesSources() {
        return this == ANSWERED || this == PARTIAL || this == CLARIFICATION;
    }
}
