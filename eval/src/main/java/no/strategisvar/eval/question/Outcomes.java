package no.strategisvar.eval.question;

import java.util.Set;

/** What the outcomes of the HTTP contract amount to. */
public final class Outcomes {

    private static final Set<String> REFUSALS = Set.of("not_in_sources", "out_of_scope", "blocked");
    private static final Set<String> ANSWERS = Set.of("answered", "partial");

    private Outcomes() {}

    /** Whether it says that the documents do not answer, or that it will not. */
    public static boolean isRefusal(String outcome) {
        return REFUSALS.contains(outcome);
    }

    /** Whether it answers, in whole or in part; asking back is neither. */
    public static boolean isAnswer(String outcome) {
        return ANSWERS.contains(outcome);
    }
}
