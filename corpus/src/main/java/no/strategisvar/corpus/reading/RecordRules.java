package no.strategisvar.corpus.reading;

import static no.strategisvar.corpus.reading.ReadingRules.orEmpty;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Records;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which sections of a document carry its records. Every pattern must match the whole of a heading.
 *
 * @param measures the headings of the lists of an area's measures
 * @param commonMeasures the headings of the lists of the measures all areas share
 * @param descriptions the heading of the annex that describes the measures
 * @param goals the headings of an area's goals
 * @param outsideGoals the heading of goals that belong to another plan
 */
record RecordRules(
        List<Area> areas,
        List<Area> tools,
        @Nullable String measures,
        @Nullable String commonMeasures,
        @Nullable String descriptions,
        @Nullable String priorities,
        @Nullable String goals,
        @Nullable String outsideGoals,
        @Nullable String mainGoal,
        @Nullable String status,
        @Nullable String challenges,
        List<Term> definitions,
        List<Correction> corrections) {

    RecordRules {
        areas = orEmpty(areas);
        tools = orEmpty(tools);
        definitions = orEmpty(definitions);
        corrections = orEmpty(corrections);
    }

    /** The patterns that are held against headings. */
    Stream<String> patterns() {
        return Stream.of(measures, commonMeasures, priorities, status, challenges)
                .flatMap(Stream::ofNullable);
    }

    /** What the rules name and the text does not have, in Norwegian. */
    List<String> missing(Records records) {
        List<String> missing = new ArrayList<>();
        tell(missing, measures, "tiltak", records.measures());
        tell(missing, priorities, "prioriteringer", records.priorities());
        tell(missing, goals, "mål", records.goals());
        return missing;
    }

    private static void tell(
            List<String> missing, @Nullable String pattern, String what, List<?> found) {
        if (pattern != null && found.isEmpty()) {
            missing.add(
                    "Lesereglene ber om %s, men ingen liste står under en overskrift som passer «%s»."
                            .formatted(what, pattern));
        }
    }

    /** A term, how its explanation begins, and how many sentences it takes (1 when left out). */
    record Term(String term, String starts, int sentences) {
        Term {
            sentences = Math.max(1, sentences);
        }
    }

    /**
     * What no rule can mend.
     *
     * @param title a title as the annex has it, where it differs from the list
     * @param description how a description begins that stands away from its title
     * @param measure the id of the measure it belongs to
     */
    record Correction(
            @Nullable String title, @Nullable String description, String measure, String reason) {}
}
