package no.strategisvar.index.section;

import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a corpus, each form once, and how like each of them another word is: 1 for the same
 * form, {@value #SAME_STEM} for another form of the same word, else the share of their runs of four
 * letters that the two have in common (Dice 1945).
 *
 * <p>Example: {@code skogbruk} has seven runs, {@code havbruk} six, and two of them are the same:
 * 0.31.
 */
final class WordForms {

    /** Measured; see the README of this module. */
    private static final float SAME_STEM = 0.7f;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> byRun = new HashMap<>();
    private final List<Integer> runs = new ArrayList<>();

    /** The number of a word, from 0; a word that was not there is added. */
    int number(Word word) {
        return numbers.computeIfAbsent(word.folded(), _ -> add(word));
    }

    private int add(Word word) {
        int number = runs.size();
        Set<String> own = runs(word);
        own.forEach(run -> byRun.computeIfAbsent(run, _ -> new ArrayList<>()).add(number));
        byStem.computeIfAbsent(word.stem(), _ -> new ArrayList<>()).add(number);
        runs.add(own.size());
        return number;
    }

    private static Set<String> runs(Word word) {
        return new HashSet<>(word.grams());
    }

    /** How like a word each of the words is, by their numbers; from 0 to 1. */
    float[] likeness(Word asked) {
        float[] likeness = new float[runs.size()];
        Set<String> own = runs(asked);
        for (String run : own) {
            for (int number : byRun.getOrDefault(run, List.of())) {
                likeness[number] += 2f / (own.size() + runs.get(number));
            }
        }
        byStem.getOrDefault(asked.stem(), List.of())
                .forEach(number -> likeness[number] = SAME_STEM);
        Integer same = numbers.get(asked.folded());
        if (same != null) {
            likeness[same] = 1;
        }
        return likeness;
    }
}
