package no.strategisvar.assistant.answer;

import no.strategisvar.corpus.Anchor;

import java.util.List;

/**
 * A record as an item of a list.
 *
 * @param group the ids of the areas and tools it is counted under; the first one groups it
 * @param title the words of the plan
 * @param label what tells it apart, such as its number; may be empty
 * @param about everything that says what it is about
 * @param anchor where its title stands
 */
record Listable(List<String> group, String title, String label, String about, Anchor anchor) {
    Listable {
        group = List.copyOf(group);
    }
}
