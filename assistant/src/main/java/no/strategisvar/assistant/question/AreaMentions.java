package no.strategisvar.assistant.question;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.analysis.Word;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The areas and tools that a question names.
 *
 * @param areas the ids of the areas, in the plan's order
 * @param tools the ids of the tools, in the plan's order
 * @param used the words, in folded form, that named them
 */
record AreaMentions(Set<String> areas, Set<String> tools, Set<String> used) {

    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_ENDING = 3;

    static AreaMentions of(List<Word> words, Corpus corpus) {
        Set<String> used = new HashSet<>();
        Set<String> areas = new LinkedHashSet<>();
        Set<String> tools = new LinkedHashSet<>();
        for (Area area : corpus.areas()) {
            List<Word> named =
                    area.id().equals("felles")
                            ? words.stream().filter(w -> w.folded().startsWith("felles")).toList()
                            : named(area, words);
            note(area, named, areas, used);
        }
        for (Area tool : corpus.tools()) {
            note(tool, named(tool, words), tools, used);
        }
        return new AreaMentions(areas, tools, used);
    }

    private static void note(Area area, List<Word> named, Set<String> ids, Set<String> used) {
        if (!named.isEmpty()) {
            ids.add(area.id());
            named.forEach(word -> used.add(word.folded()));
        }
    }

    /** The words that name an area: all of a name of two words, two of a longer one. */
    private static List<Word> named(Area area, List<Word> words) {
        List<String> parts =
                List.of(area.label().toLowerCase(Locale.ROOT).split("[ ,]+", -1)).stream()
                        .filter(part -> part.length() >= SHORTEST_NAME)
                        .toList();
        List<Word> named =
                words.stream()
                        .filter(word -> parts.stream().anyMatch(part -> names(part, word)))
                        .toList();
        long found =
                parts.stream()
                        .filter(part -> words.stream().anyMatch(word -> names(part, word)))
                        .count();
        return found >= Math.min(2, parts.size()) ? named : List.of();
    }

    private static boolean names(String part, Word word) {
        String stem = part.replaceFirst("(er|en|et|i)$", "");
        return word.folded().length() >= SHORTEST_NAME
                && word.folded().startsWith(stem)
                && word.folded().length() <= part.length() + LONGEST_ENDING;
    }
}
