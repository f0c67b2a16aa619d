package no.strategisvar.index;

/**
 * What each part of the retrieval counts. The defaults were measured; «Decisions» in CONTRIBUTING
 * has the table. A weight of 0 switches the part off.
 *
 * @param prefix the beginning of a word, against 1 for its stem
 * @param gram a run of four letters inside a word
 * @param meaning a word from the everyday word list, against 1 for the person's own word
 * @param questions the questions written for a passage, against 1 for its headings and text
 * @param expanded the words of a passage and all the questions written for it, as one text
 * @param superseded a passage of a document that no longer holds, against 1 for one that does. Not
 *     measured but decided: an old plan is found by those who ask for what only it says, and does
 *     not stand in the way of the new one
 */
public record SearchWeights(
        float prefix,
        float gram,
        float meaning,
        float questions,
        float expanded,
        float superseded) {

    public static final SearchWeights DEFAULT =
            new SearchWeights(0.5f, 0.4f, 0.3f, 0.7f, 1.5f, 0.5f);
}
