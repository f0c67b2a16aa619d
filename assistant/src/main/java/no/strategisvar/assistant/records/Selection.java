package no.strategisvar.assistant.records;

import org.jspecify.annotations.Nullable;

/**
 * Which records are wanted, and in what order; nothing is null where nothing is said.
 *
 * @param text what they are about, in everyday words
 * @param area an area, or a tool for priorities
 * @param sort the order; null is the document's order without a text, and best first with one
 */
public record Selection(
        @Nullable String text,
        @Nullable String area,
        @Nullable String tool,
        @Nullable String theme,
        @Nullable String document,
        @Nullable Sort sort) {

    /** Every record. */
    public static final Selection ALL = new Selection(null, null, null, null, null, null);

    /** What rows are put in order by. */
    public enum Key {
        NUMBER,
        TITLE,
        AREA,
        PAGE
    }

    /** An order, from the first to the last or the other way. */
    public record Sort(Key key, boolean descending) {}

    /** What the values of a facet are counted over. */
    public enum Facet {
        AREA,
        TOOL,
        THEME
    }

    /** The same selection without the limit of one facet. */
    public Selection without(Facet facet) {
        return switch (facet) {
            case AREA -> new Selection(text, null, tool, theme, document, sort);
            case TOOL -> new Selection(text, area, null, theme, document, sort);
            case THEME -> new Selection(text, area, tool, null, document, sort);
        };
    }

    boolean allows(Row row) {
        return (area == null || row.isOf(area))
                && (tool == null || row.tools().contains(tool))
                && (theme == null || row.themes().contains(theme))
                && (document == null || document.equals(row.documentId()));
    }
}
