package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.texts.Language;

import java.util.List;

/**
 * Something that an idea and a record can have in common, such as testing or export.
 *
 * @param label as it stands in a sentence
 * @param areas the ids of the areas it belongs to, none for one that any area may have
 * @param idea the words people use for it
 * @param plan the words the plan uses for it
 */
record Trait(
        String id, Aspect aspect, Label label, List<String> areas, List<Cue> idea, List<Cue> plan) {

    /** The name in both written standards. */
    record Label(String nb, String nn) {
        String in(Language language) {
            return language == Language.NN ? nn : nb;
        }
    }

    Trait {
        areas = List.copyOf(areas);
        idea = List.copyOf(idea);
        plan = List.copyOf(plan);
    }

    /** One trait an id; its word lists need not be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Trait trait && trait.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
