package no.strategisvar.index;

/**
 * What each part of the retrieval counts. The defaults were measured; «Decisions» in CONTRIBUTING
 * has the table. A weight of 0 switches the part off.
 *
 * @param prefix the beginning of a word, against 1 for its stem
 * @param gram a run of four letters inside a word
 * @param questionWord a word that only asks or binds, such as «hva» or «for»: it tells little of
 *     the subject, but much of which of two sentences is meant
 * @param meaning a word from the everyday word list, against 1 for the person's own word
 * @param text the headings and the text of a passage, against which the next two are held
 * @param questions the questions written for a passage, one by one, the best of which counts
 * @param expanded the words of a passage and all the questions written for it, as one text
 * @param section how much of what the text of a passage gives it is given anew by its section and
 *     its best sentence, from 0 to 1, where the passage is only a part of its section
 * @param superseded a passage of a document that no longer holds, against 1 for one that does. Not
 *     measured but decided: an old plan is found by those who ask for what only it says, and does
 *     not stand in the way of the new one
 */
public record SearchWeights(
        float prefix,
        float gram,
        float questionWord,
        float meaning,
        float text,
        float questions,
        float expanded,
        float section,
        float superseded) {

    public static final SearchWeights DEFAULT =
            new SearchWeights(0.5f, 0.4f, 0.7f, 0.3f, 1, 0.7f, 1.5f, 0.65f, 0.5f);

    /** The same with other weights for the parts of a word. */
    public SearchWeights withWordParts(float otherPrefix, float otherGram) {
        return new SearchWeights(
                otherPrefix,
                otherGram,
                questionWord,
                meaning,
                text,
                questions,
                expanded,
                section,
                superseded);
    }

    /** The same with another weight for words that only ask or bind. */
    public SearchWeights withQuestionWord(float other) {
        return new SearchWeights(
                prefix, gram, other, meaning, text, questions, expanded, section, superseded);
    }

    /** The same with another weight for the everyday word list. */
    public SearchWeights withMeaning(float other) {
        return new SearchWeights(
                prefix, gram, questionWord, other, text, questions, expanded, section, superseded);
    }

    /** The same with other weights for the written questions. */
    public SearchWeights withQuestions(float otherQuestions, float otherExpanded) {
        return new SearchWeights(
                prefix,
                gram,
                questionWord,
                meaning,
                text,
                otherQuestions,
                otherExpanded,
                section,
                superseded);
    }

    /** The same with another share for what stands around a passage. */
    public SearchWeights withSection(float other) {
        return new SearchWeights(
                prefix, gram, questionWord, meaning, text, questions, expanded, other, superseded);
    }
}
