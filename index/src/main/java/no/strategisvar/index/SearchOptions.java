package no.strategisvar.index;

/**
 * The steps of the retrieval, each of which can be switched off to see what it brings. The product
 * runs with {@link #DEFAULT}, and so does every collection that it is measured on.
 *
 * @param weights a weight of 0 switches its part off
 * @param foldsStandards whether nynorsk, dialect and English words are read as the bokmål word,
 *     which decides what is indexed: another index is built without it
 * @param foldsNearDuplicates whether a passage that repeats a better one is left out
 * @param fusesDense whether vectors take part where there is an embedder
 * @param reranks whether the first hits are ranked anew where there is a cross-encoder
 */
public record SearchOptions(
        SearchWeights weights,
        boolean foldsStandards,
        boolean foldsNearDuplicates,
        boolean fusesDense,
        boolean reranks) {

    public static final SearchOptions DEFAULT =
            new SearchOptions(SearchWeights.DEFAULT, true, true, true, true);

    /** The same steps with other weights. */
    public SearchOptions with(SearchWeights other) {
        return new SearchOptions(other, foldsStandards, foldsNearDuplicates, fusesDense, reranks);
    }

    /** The same steps, but every written standard is a language of its own. */
    public SearchOptions withoutStandards() {
        return new SearchOptions(weights, false, foldsNearDuplicates, fusesDense, reranks);
    }

    /** The same steps, but a passage that repeats another one is a hit, too. */
    public SearchOptions withoutFolding() {
        return new SearchOptions(weights, foldsStandards, false, fusesDense, reranks);
    }

    /** The same steps by words alone: no vectors. */
    public SearchOptions withoutDense() {
        return new SearchOptions(weights, foldsStandards, foldsNearDuplicates, false, reranks);
    }

    /** The same steps, but the first hits stay as they are. */
    public SearchOptions withoutReranker() {
        return new SearchOptions(weights, foldsStandards, foldsNearDuplicates, fusesDense, false);
    }
}
