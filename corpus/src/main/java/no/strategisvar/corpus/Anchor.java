package no.strategisvar.corpus;

/**
 * Where in the corpus some words stand: a stretch of a passage's text.
 *
 * @param start in UTF-16 units
 * @param end exclusive
 */
public record Anchor(String passageId, int start, int end) {}
