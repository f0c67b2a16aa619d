package no.strategisvar.assistant.texts;

import java.util.Locale;

/** The two written standards of Norwegian that the assistant writes in. */
public enum Language {
    NB,
    NN;

    /** {@code nb} or {@code nn}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
