package no.strategisvar.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Locale;

/**
 * Whether a document binds: an adopted plan outranks a draft, a superseded plan and a news article.
 */
public enum DocumentStatus {
    @JsonProperty("adopted")
    ADOPTED,
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("superseded")
    SUPERSEDED,
    @JsonProperty("information")
    INFORMATION;

    /** The name used in files and over HTTP, such as {@code adopted}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
