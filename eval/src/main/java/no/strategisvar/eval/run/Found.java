package no.strategisvar.eval.run;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that retrieval gave.
 *
 * @param where what to call the place, such as its headings
 */
public record Found(String where, @Nullable Integer page, String text) {}
