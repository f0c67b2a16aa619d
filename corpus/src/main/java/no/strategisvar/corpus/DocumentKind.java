package no.strategisvar.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Locale;

/** What sort of source a document is; shown beside every citation. */
public enum DocumentKind {
    @JsonProperty("plan")
    PLAN,
    @JsonProperty("report")
    REPORT,
    @JsonProperty("news")
    NEWS,
    @JsonProperty("other")
    OTHER;

    /** The name used in files and over HTTP, such as {@code plan}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
