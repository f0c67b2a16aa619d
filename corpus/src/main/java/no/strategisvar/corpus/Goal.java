package no.strategisvar.corpus;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A goal of the plan or of the plan above it.
 *
 * @param id such as {@code mal-biookonomi-1}
 * @param level whose goal it is
 * @param area the id of its focus area, or null for a goal of the whole plan
 * @param year the year it is set for, or null where none is named
 */
public record Goal(
        String id,
        String documentId,
        Level level,
        @Nullable String area,
        @Nullable Integer year,
        String title,
        List<Integer> pages,
        List<String> themes,
        Anchor anchor) {

    /**
     * The plan's main goal, a goal of one of its areas, or a goal it takes over from another plan.
     */
    public enum Level {
        MAIN,
        AREA,
        OVERARCHING
    }

    public Goal {
        pages = List.copyOf(pages);
        themes = List.copyOf(themes);
    }
}
