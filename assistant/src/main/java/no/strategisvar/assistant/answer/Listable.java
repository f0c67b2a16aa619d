package no.strategisvar.assistant.answer;

import no.strategisvar.corpus.Anchor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record as an item of a list.
 *
 * @param group what it is grouped under: the id of its area or tool
 * @param tools the ids of the tools it is listed under
 * @param year the year a goal is set for
 * @param title the words of the plan
 * @param heading the words of the plan that it is listed under; may be empty
 * @param label what tells it apart, such as its number; may be empty
 * @param about everything that says what it is about
 * @param anchor where its title stands
 * @param pages every page that it stands on
 */
record Listable(
        String group,
        List<String> tools,
        Optional<Integer> year,
        String title,
        String heading,
        String label,
        String about,
        Anchor anchor,
        Set<Integer> pages) {
    Listable {
        tools = List.copyOf(tools);
        pages = Set.copyOf(pages);
    }
}
