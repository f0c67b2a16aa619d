package no.strategisvar.index;

/** The texts that a passage or one of its spans is found by. */
public enum Part {
    /** The words of the document: headings and text. */
    TEXT,
    /** The same with all the questions written for it, as one text. */
    TEXT_WITH_QUESTIONS,
    /** The one question written for it that fits best. */
    BEST_QUESTION;

    /** What a point of this part counts. */
    float weight(SearchWeights weights) {
        return switch (this) {
            case TEXT -> weights.text();
            case TEXT_WITH_QUESTIONS -> weights.expanded();
            case BEST_QUESTION -> weights.questions();
        };
    }
}
