package no.strategisvar.corpus;

/** A term that a document explains, and where it does. */
public record Definition(String term, String documentId, String text, Anchor anchor) {}
