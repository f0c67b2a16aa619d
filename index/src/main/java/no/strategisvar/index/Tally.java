package no.strategisvar.index;

import org.apache.lucene.search.ScoreDoc;

import java.util.EnumMap;
import java.util.Map;

/** What each part gave one passage or span, and which entry of the index gave it. */
final class Tally {

    private final Map<Part, ScoreDoc> best = new EnumMap<>(Part.class);

    /** Takes what an entry gave; of several entries of one part the best counts. */
    void take(Part part, ScoreDoc found) {
        best.merge(part, found, (a, b) -> b.score > a.score ? b : a);
    }

    /** The entry of the index that each part was met by; only those that were. */
    Map<Part, ScoreDoc> best() {
        return best;
    }

    /** What one part gave, by its weight; 0 where it gave nothing. */
    float points(Part part, SearchWeights weights) {
        ScoreDoc met = best.get(part);
        return met == null ? 0 : part.weight(weights) * met.score;
    }

    float sum(SearchWeights weights) {
        float sum = 0;
        for (Part part : best.keySet()) {
            sum += points(part, weights);
        }
        return sum;
    }
}
