package no.strategisvar.assistant.question;

import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The areas and tools that a question names.
 *
 * @param areas the ids of the areas that are wanted, in the plan's order
 * @param tools the ids of the tools, in the plan's order
 * @param excepted the ids of areas that are named to be left out
 * @param used the words that named them
 */
record AreaMentions(Set<String> areas, Set<String> tools, Set<String> excepted, List<Word> used) {

    /** Whether a word of the question is one of those that named them. */
    boolean isNamedBy(Word word) {
        return used.stream().anyMatch(named -> named.start() == word.start());
    }

    /** These areas and tools, with other words that the question names something by. */
    AreaMentions with(List<Word> others) {
        List<Word> all = new ArrayList<>(used);
        all.addAll(others);
        return new AreaMentions(areas, tools, excepted, List.copyOf(all));
    }
}
