package no.strategisvar.assistant.evidence;

/**
 * How a question is like those that were foreseen.
 *
 * @param leaning how much nearer it is to those that are answered than to those that are not: about
 *     −0.2 to 0.2, and 0 when it is as near to both
 * @param odds the logarithm of the odds that it is answered, by which of its traits stand together:
 *     about −15 to 15
 * @param alike the same by which traits are used alike
 * @param straying how much nearer it is to those on other matters than to any others: about −0.3 to
 *     0.3, and less than −0.5 where there are none
 * @param nearest the cosine to the one of either sort that is most like it, 0 to 1
 * @param nearestUnanswered the same among those on the documents' subjects that are not answered
 */
record Likeness(
        double leaning,
        double odds,
        double alike,
        double straying,
        double nearest,
        double nearestUnanswered) {

    /** Fitted on the development half, together with the weights of {@link Evidence}. */
    private static final double LEANING = 14;

    private static final double ODDS = 0.47;

    private static final double ALIKE = 0.32;

    /** Less than this is what «asdf» is like a question. */
    private static final double LIKE = 0.2;

    /** So near a question is to one that was foreseen that it is on the same subject. */
    private static final double NEAR = 0.4;

    /** What the three ways of comparing tell, as the logarithm of the odds that it is answered. */
    double together() {
        return LEANING * leaning + ODDS * odds + ALIKE * alike;
    }

    /** Whether it is like any at all; a leaning says nothing else. */
    boolean isAny() {
        return nearest >= LIKE;
    }

    /** Whether it is on the subject of a question that the documents do not answer. */
    boolean isNearUnanswered() {
        return nearestUnanswered >= NEAR;
    }
}
