package no.strategisvar.index;

import no.strategisvar.corpus.Passage;

import java.util.Comparator;

/**
 * A passage or span that was found.
 *
 * @param tally what the parts gave it
 * @param points the sum of those, each by its weight
 * @param section what its section adds to them or takes from them, see {@link SectionStep}
 * @param standing 1, or less for a document that no longer holds
 */
record Ranked(Entries.Place place, Tally tally, float points, float section, float standing) {

    /** The best first; of equals always the same. */
    static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score)
                    .reversed()
                    .thenComparing(hit -> hit.passage().id())
                    .thenComparingInt(hit -> hit.place().number());

    Passage passage() {
        return place.passage();
    }

    float score() {
        return standing * (points + section);
    }

    Ranked withSection(double other) {
        return new Ranked(place, tally, points, (float) other, standing);
    }
}
