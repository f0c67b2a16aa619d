package no.strategisvar.index.dense;

import java.util.concurrent.atomic.LongAdder;

/** Counts the searches that went on without a step because its model gave nothing. */
public final class Omissions {

    private final LongAdder dense = new LongAdder();
    private final LongAdder reranker = new LongAdder();

    /** Searches by words alone, since the question got no vector. */
    public long dense() {
        return dense.sum();
    }

    /** Searches whose first hits were not ranked anew. */
    public long reranker() {
        return reranker.sum();
    }

    public void withoutDense() {
        dense.increment();
    }

    public void withoutReranker() {
        reranker.increment();
    }
}
