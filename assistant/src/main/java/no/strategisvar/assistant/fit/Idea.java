package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.index.Query;

import java.util.List;
import java.util.Map;

/**
 * A project idea, taken apart.
 *
 * @param text what is looked at: the description without orders to the assistant
 * @param query its words and what the plan calls them
 * @param sentences its sentences, in order
 * @param mentions the traits it has
 * @param parts what it says, each with its own words; for the reader
 * @param elsewhere whether it names places outside the county and none in it
 */
record Idea(
        String text,
        Language language,
        Query query,
        List<Sentence> sentences,
        Map<Trait, Mention> mentions,
        List<Part> parts,
        boolean elsewhere) {

    /** A sentence of the description: start and end in UTF-16 units. */
    record Sentence(String text, int start, int end) {}

    /**
     * How clearly an idea has a trait.
     *
     * @param strength 0 to about 1.4: once and in part of a compound is least
     * @param hits where it is mentioned
     */
    record Mention(double strength, List<Cue.Hit> hits) {
        Mention {
            hits = List.copyOf(hits);
        }
    }

    /** Something that the idea says, with its own words. */
    record Part(Aspect aspect, String label, String quote) {}

    Idea {
        sentences = List.copyOf(sentences);
        parts = List.copyOf(parts);
    }

    /** How clearly the idea has a trait; 0 when it has not. */
    double strength(Trait trait) {
        Mention mention = mentions.get(trait);
        return mention == null ? 0 : mention.strength();
    }

    boolean says(Aspect aspect) {
        return parts.stream().anyMatch(part -> part.aspect() == aspect);
    }
}
