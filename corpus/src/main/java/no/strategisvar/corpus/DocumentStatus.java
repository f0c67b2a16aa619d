package no.strategisvar.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Locale;

/** Whether a document binds, in the order of authority: what comes earlier is said first. */
public enum DocumentStatus {
    @JsonProperty("adopted")
    ADOPTED,
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("information")
    INFORMATION,
    /** A later document took its place; what it says no longer holds. */
    @JsonProperty("superseded")
    SUPERSEDED;

    /** The name used in files and over HTTP, such as {@code adopted}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
