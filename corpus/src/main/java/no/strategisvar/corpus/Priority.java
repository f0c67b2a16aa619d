package no.strategisvar.corpus;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A bullet under «Vi prioriterer».
 *
 * @param id such as {@code prioritering-biookonomi-3}
 * @param area the id of its focus area, or null for a priority of a tool's own chapter
 * @param tools the ids of the tools it is listed under
 * @param group the label it is listed under, as the plan has it
 */
public record Priority(
        String id,
        String documentId,
        @Nullable String area,
        List<String> tools,
        String group,
        String title,
        List<Integer> pages,
        List<String> themes,
        Anchor anchor) {

    public Priority {
        tools = List.copyOf(tools);
        pages = List.copyOf(pages);
        themes = List.copyOf(themes);
    }
}
