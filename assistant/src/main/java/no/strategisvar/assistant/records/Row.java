package no.strategisvar.assistant.records;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Priority;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * A measure, priority or goal as a line of a list.
 *
 * @param number its number within its area, 0 for what has none
 * @param description empty for what has none
 * @param area the id of its area, or null for what belongs to no area
 * @param tools the ids of the tools it is listed under
 * @param group the label it is listed under, empty for what has none
 * @param level whose goal it is, or null for what is no goal
 * @param year the year a goal is set for, or null
 * @param anchors every place its title stands, the first one first
 * @param descriptionAnchor where its description stands, none or one
 */
public record Row(
        Kind kind,
        String id,
        int number,
        String title,
        String description,
        @Nullable String area,
        List<String> tools,
        String group,
        @Nullable String level,
        @Nullable Integer year,
        List<String> themes,
        List<Integer> pages,
        String documentId,
        List<Anchor> anchors,
        List<Anchor> descriptionAnchor) {

    /** What kind of record it is. */
    public enum Kind {
        MEASURE,
        PRIORITY,
        GOAL;

        /** The name over HTTP, such as {@code measure}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Row {
        tools = List.copyOf(tools);
        themes = List.copyOf(themes);
        pages = List.copyOf(pages);
        anchors = List.copyOf(anchors);
        descriptionAnchor = List.copyOf(descriptionAnchor);
    }

    static Row of(Measure m) {
        return new Row(
                Kind.MEASURE,
                m.id(),
                m.number(),
                m.title(),
                m.description(),
                m.area(),
                List.of(),
                "",
                null,
                null,
                m.themes(),
                m.pages(),
                m.documentId(),
                m.titleAnchors(),
                m.descriptionAnchor());
    }

    static Row of(Priority p) {
        return new Row(
                Kind.PRIORITY,
                p.id(),
                0,
                p.title(),
                "",
                p.area(),
                p.tools(),
                p.group(),
                null,
                null,
                p.themes(),
                p.pages(),
                p.documentId(),
                List.of(p.anchor()),
                List.of());
    }

    static Row of(Goal g) {
        return new Row(
                Kind.GOAL,
                g.id(),
                0,
                g.title(),
                "",
                g.area(),
                List.of(),
                "",
                g.level().name().toLowerCase(Locale.ROOT),
                g.year(),
                g.themes(),
                g.pages(),
                g.documentId(),
                List.of(g.anchor()),
                List.of());
    }

    /** Everything that says what it is about; the same words as lists in chat go by. */
    String about() {
        return switch (kind) {
            case MEASURE -> title + " " + description;
            case PRIORITY -> title + " " + group;
            case GOAL -> title;
        };
    }

    /** Whether it belongs to an area or is listed under a tool. */
    public boolean isOf(String areaOrTool) {
        return areaOrTool.equals(area) || tools.contains(areaOrTool);
    }
}
