package no.strategisvar.index;

import java.util.List;

/**
 * What a search came to: its hits with where their scores come from, and which optional steps took
 * part.
 *
 * @param dense whether the passages' vectors were asked
 * @param reranker whether the first hits were ranked anew by a cross-encoder
 */
public record SearchTrace(List<HitTrace> hits, Step dense, Step reranker) {

    public SearchTrace {
        hits = List.copyOf(hits);
    }

    /** How a step went. */
    public enum Step {
        /** There is no model for it, or it is switched off. */
        OFF,
        USED,
        /** Its model gave nothing in time; the search went on without it. */
        OMITTED
    }
}
