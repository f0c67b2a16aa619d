package no.strategisvar.index;

import java.util.Optional;

/** Limits a search to one document, one area, or both. */
public record SearchFilter(Optional<String> document, Optional<String> area) {

    /** The whole corpus. */
    public static final SearchFilter NONE = new SearchFilter(Optional.empty(), Optional.empty());
}
