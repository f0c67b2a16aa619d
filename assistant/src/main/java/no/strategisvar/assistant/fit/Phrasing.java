package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.texts.Language;

import java.util.Collections;
import java.util.List;

/**
 * Says anew why records fit, and may take some away. It says one thing of each match that the rules
 * found, so it can add none.
 */
public interface Phrasing {

    /** What is said of one match. */
    sealed interface Said {
        /** Nothing: the match stays, with the reason that the rules gave. */
        record Nothing() implements Said {}

        /** Another reason, checked against the quotes of the match. */
        record Reason(String text) implements Said {}

        /** That it does not fit, in so many words. */
        record DoesNotFit() implements Said {}
    }

    /**
     * What is said of all matches.
     *
     * @param said one for each match, in their order
     */
    record Phrased(List<Said> said, Assessment.Origin origin) {
        public Phrased {
            said = List.copyOf(said);
        }

        /** Every match as the rules made it. */
        public static Phrased asFound(List<Assessment.Match> matches, Assessment.Origin origin) {
            return new Phrased(Collections.nCopies(matches.size(), new Said.Nothing()), origin);
        }
    }

    /** Leaves every match as it is. */
    Phrasing NONE = (matches, _) -> Phrased.asFound(matches, Assessment.Origin.EXTRACTIVE);

    /**
     * What there is to say of some matches.
     *
     * @param matches those with most in common first; never empty
     * @param language what the reasons are to be written in
     */
    Phrased phrase(List<Assessment.Match> matches, Language language);
}
