package no.strategisvar.index;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Records;

import java.util.List;
import java.util.stream.Stream;

/** Tells which areas of a plan a passage belongs to, by the headings above it. */
final class Areas {

    private Areas() {}

    /**
     * The ids of the areas and tools that head the passage, none for a passage of the whole plan.
     */
    static List<String> of(Records records, Passage passage) {
        return Stream.concat(records.areas().stream(), records.tools().stream())
                .filter(area -> heads(area, passage.path()))
                .map(Area::id)
                .toList();
    }

    private static boolean heads(Area area, List<String> path) {
        String name = area.label().split(" ", 2)[0];
        return path.stream()
                .anyMatch(heading ->
                        heading.equalsIgnoreCase(area.label())
                                || (area.id().equals("felles") && heading.equals(name)));
    }
}
