package no.strategisvar.index;

import java.util.List;
import java.util.Optional;

/**
 * Where the score of a hit comes from: {@code standing} times the sum of the parts' points and
 * {@code section}, to within rounding.
 *
 * <p>Where an optional step took part in the search, that is what the words alone give, and the
 * hit's own score is the one that the words' ranking has at the hit's place.
 *
 * @param standing 1, or less for a passage of a document that no longer holds
 * @param section what its section and best sentence add to the points of its text, or take from
 *     them; 0 for a passage that is a section of its own
 * @param parts empty for a passage that the words did not find
 * @param ranks where the optional steps had it; empty in a search by words alone
 */
public record HitTrace(
        ScoredPassage hit,
        float standing,
        float section,
        List<PartTrace> parts,
        Optional<Ranks> ranks) {

    public HitTrace {
        parts = List.copyOf(parts);
    }

    /** A hit of a search by words alone. */
    public HitTrace(ScoredPassage hit, float standing, float section, List<PartTrace> parts) {
        this(hit, standing, section, parts, Optional.empty());
    }

    /**
     * Where each step had a hit; places count from 1, and what did not find it says nothing.
     *
     * @param words its place in the words' ranking
     * @param dense its place among the nearest vectors
     * @param cosine how near its vector is to the question's, from -1 to 1
     * @param fused its points from both places, see {@link
     *     no.strategisvar.index.dense.ReciprocalRank}
     * @param reranker what the cross-encoder gave it; only the first hits are read by it
     */
    public record Ranks(
            Optional<Integer> words,
            Optional<Integer> dense,
            Optional<Float> cosine,
            Optional<Double> fused,
            Optional<Double> reranker) {

        Ranks reranked(double score) {
            return new Ranks(words, dense, cosine, fused, Optional.of(score));
        }
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
