package no.strategisvar.index;

/**
 * The steps of the retrieval, each of which can be switched off to see what it brings. The product
 * runs with {@link #DEFAULT}, and so does every collection that it is measured on.
 *
 * @param weights a weight of 0 switches its part off
 * @param foldsStandards whether nynorsk, dialect and English words are read as the bokmål word,
 *     which decides what is indexed: another index is built without it
 * @param foldsNearDuplicates whether a passage that repeats a better one is left out
 */
public record SearchOptions(
        SearchWeights weights, boolean foldsStandards, boolean foldsNearDuplicates) {

    public static final SearchOptions DEFAULT =
            new SearchOptions(SearchWeights.DEFAULT, true, true);

    /** The same steps with other weights. */
    public SearchOptions with(SearchWeights other) {
        return new SearchOptions(other, foldsStandards, foldsNearDuplicates);
    }

    /** The same steps, but every written standard is a language of its own. */
    public SearchOptions withoutStandards() {
        return new SearchOptions(weights, false, foldsNearDuplicates);
    }

    /** The same steps, but a passage that repeats another one is a hit, too. */
    public SearchOptions withoutFolding() {
        return new SearchOptions(weights, foldsStandards, false);
    }
}
