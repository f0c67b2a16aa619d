package no.strategisvar.assistant.records;

/** A value of a facet, its name and how many of the records have it. */
public record FacetCount(String value, String label, int count) {}
