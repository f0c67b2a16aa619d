package no.strategisvar.index;

import java.util.List;
import java.util.Optional;

/**
 * Where the score of a hit comes from: {@code standing} times the sum of the parts' points, to
 * within rounding.
 *
 * @param standing 1, or less for a passage of a document that no longer holds
 */
public record HitTrace(ScoredPassage hit, float standing, List<PartTrace> parts) {

    public HitTrace {
        parts = List.copyOf(parts);
    }

    /**
     * What one text of the hit gave, before {@code standing}. The four sums are disjoint.
     *
     * @param weight what this part counts; it is in the sums already
     * @param words points for the stems of the person's own words
     * @param beginnings points for their beginnings
     * @param runs points for the runs of letters inside them
     * @param meanings points for the words that the everyday word list added
     * @param met the words, of both sorts, whose stem the text has, in bokmål
     * @param question the written question, for {@link Part#BEST_QUESTION}
     */
    public record PartTrace(
            Part part,
            float weight,
            double words,
            double beginnings,
            double runs,
            double meanings,
            List<String> met,
            Optional<String> question) {

        public PartTrace {
            met = List.copyOf(met);
        }

        public double points() {
            return words + beginnings + runs + meanings;
        }
    }
}
