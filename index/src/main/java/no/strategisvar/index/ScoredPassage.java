package no.strategisvar.index;

import no.strategisvar.corpus.Passage;

/**
 * A passage that was found, and how well it fits; higher is better, comparable within one query.
 */
public record ScoredPassage(Passage passage, float score) {}
