package no.strategisvar.assistant.question;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.analysis.Word;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The areas and tools that a question names.
 *
 * @param ids their ids, in the plan's order
 * @param used the words, in folded form, that named them
 */
record AreaMentions(Set<String> ids, Set<String> used) {

    /** Finds the areas that are named; tools too, except for measures, which no tool lists. */
    static AreaMentions of(List<Word> words, Corpus corpus, RecordKind kind) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> used = new HashSet<>();
        Stream<Area> tools = kind == RecordKind.MEASURE ? Stream.empty() : corpus.tools().stream();
        Stream.concat(corpus.areas().stream(), tools)
                .forEach(area -> mention(area, words, ids, used));
        return new AreaMentions(ids, used);
    }

    private static void mention(Area area, List<Word> words, Set<String> ids, Set<String> used) {
        boolean common = area.id().equals("felles");
        List<Word> named =
                words.stream()
                        .filter(word ->
                                common ? word.folded().startsWith("felles") : names(area, word))
                        .toList();
        long wanted = common ? 1 : area.label().split("[ ,]+", -1).length;
        boolean all = wanted == 1 || named.size() >= Math.min(2, wanted);
        if (!named.isEmpty() && all) {
            ids.add(area.id());
            named.forEach(word -> used.add(word.folded()));
        }
    }

    private static boolean names(Area area, Word word) {
        for (String part : area.label().toLowerCase(Locale.ROOT).split("[ ,]+", -1)) {
            boolean longEnough = part.length() > 3 && word.folded().length() > 3;
            String stem = part.replaceFirst("(er|en|et|i)$", "");
            if (longEnough
                    && word.folded().startsWith(stem)
                    && word.folded().length() <= part.length() + 3) {
                return true;
            }
        }
        return false;
    }
}
