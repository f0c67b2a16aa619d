package no.strategisvar.index;

import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;

/** A sentence or list item that was found; scores compare within one query. */
public record ScoredSpan(Passage passage, Span span, float score) {}
