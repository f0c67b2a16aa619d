package no.strategisvar.assistant.fit;

import java.util.Locale;

/** What kind of thing an idea says: its theme, what is done, by whom, where, and what for. */
public enum Aspect {
    THEME,
    ACTIVITY,
    ACTOR,
    PLACE,
    AIM;

    /** The name over HTTP, such as {@code theme}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
