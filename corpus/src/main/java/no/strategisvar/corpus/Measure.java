package no.strategisvar.corpus;

import java.util.List;

/**
 * A measure (tiltak) of an action plan.
 *
 * @param id area and number, such as {@code biookonomi-6}
 * @param area the id of its area; {@code felles} for the measures that all areas share
 * @param number its number within the area, from 1
 * @param title the words of the numbered list
 * @param description the text of the annex, empty where there is none
 * @param pages every page that states it, in order
 * @param themes the ids of the themes it belongs to
 * @param titleAnchors every place its title stands, the first one first
 * @param descriptionAnchor where the description stands, as a list of none or one
 */
public record Measure(
        String id,
        String documentId,
        String area,
        int number,
        String title,
        String description,
        List<Integer> pages,
        List<String> themes,
        List<Anchor> titleAnchors,
        List<Anchor> descriptionAnchor) {

    public Measure {
        pages = List.copyOf(pages);
        themes = List.copyOf(themes);
        titleAnchors = List.copyOf(titleAnchors);
        descriptionAnchor = List.copyOf(descriptionAnchor);
    }
}
