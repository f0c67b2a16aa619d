package no.strategisvar.index.dense;

import java.util.Optional;

/**
 * The models that take part in the search where there are any. They outlive an index, and so does
 * the count of what they did not do.
 */
public record SearchModels(
        Optional<Embedder> embedder, Optional<Reranker> reranker, Omissions omissions) {

    public SearchModels(Optional<Embedder> embedder, Optional<Reranker> reranker) {
        this(embedder, reranker, new Omissions());
    }

    /** The search as it ships: words alone. */
    public static SearchModels none() {
        return new SearchModels(Optional.empty(), Optional.empty());
    }

    /** Whether the search is by words alone. */
    public boolean isEmpty() {
        return embedder.isEmpty() && reranker.isEmpty();
    }
}
