package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.Area;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the numbered lists of measures from other lists, and whose they are. */
final class MeasureLists {

    /** The id of the area whose measures are shared by all areas. */
    static final String COMMON = "felles";

    private MeasureLists() {}

    static boolean isMeasure(RecordRules rules, Block block) {
        return block.kind() == Block.Kind.NUMBERED && area(rules, block.path()).isPresent();
    }

    /** The id of the measure that a block states, such as {@code biookonomi-6}. */
    static String id(RecordRules rules, Block block) {
        return area(rules, block.path()).orElseThrow() + "-" + block.number();
    }

    /** The area whose measures a section lists, if it lists measures. */
    static Optional<String> area(RecordRules rules, List<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (matches(rules.commonMeasures(), path.getLast())) {
            return Optional.of(COMMON);
        }
        return matches(rules.measures(), path.getLast())
                ? areaOf(rules.areas(), path)
                : Optional.empty();
    }

    /**
     * The area that a path belongs to: one of its headings is the area's name, or the innermost one
     * holds it, as «Tiltak bioøkonomi 2024-2025» does.
     */
    static Optional<String> areaOf(List<Area> areas, List<String> path) {
        Optional<String> named =
                path.stream().flatMap(heading -> areaNamed(areas, heading).stream()).findFirst();
        if (named.isPresent() || path.isEmpty()) {
            return named;
        }
        String heading = " " + path.getLast().toLowerCase(Locale.ROOT) + " ";
        return areas.stream()
                .filter(area -> heading.contains(" " + area.label().toLowerCase(Locale.ROOT) + " "))
                .map(Area::id)
                .findFirst();
    }

    static Optional<String> areaNamed(List<Area> areas, String label) {
        return areas.stream()
                .filter(area -> area.label().equalsIgnoreCase(label))
                .map(Area::id)
                .findFirst();
    }

    static boolean matches(@Nullable String pattern, String heading) {
        return pattern != null && heading.matches(pattern);
    }
}
