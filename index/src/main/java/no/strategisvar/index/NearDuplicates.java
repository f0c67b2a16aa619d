package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.analysis.NorwegianAnalysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Folds passages that say the same into the first of them: a plan repeats its common measures on
 * page after page, and five copies of one list leave no room for anything else.
 */
final class NearDuplicates {

    /** Two passages are the same when they share at least this much of their words (Jaccard). */
    private static final double SAME = 0.8;

    /** The distinct stems of each passage as numbers, in rising order. */
    private final Map<String, int[]> stems = new HashMap<>();

    NearDuplicates(Corpus corpus, NorwegianAnalysis analysis) {
        Map<String, Integer> numbers = new HashMap<>();
        corpus.passages()
                .forEach(passage ->
                        stems.put(
                                passage.id(),
                                analysis.words(passage.text()).stream()
                                        .map(word -> word.stem())
                                        .mapToInt(stem -> number(numbers, stem))
                                        .sorted()
                                        .distinct()
                                        .toArray()));
    }

    private static int number(Map<String, Integer> numbers, String stem) {
        return numbers.computeIfAbsent(stem, _ -> numbers.size());
    }

    /** The hits without those that repeat an earlier one; at most {@code limit}. */
    List<ScoredPassage> fold(List<ScoredPassage> hits, int limit) {
        List<ScoredPassage> kept = new ArrayList<>();
        for (ScoredPassage hit : hits) {
            if (kept.size() == limit) {
                break;
            }
            if (kept.stream().noneMatch(k -> same(k.passage(), hit.passage()))) {
                kept.add(hit);
            }
        }
        return List.copyOf(kept);
    }

    private boolean same(Passage first, Passage second) {
        int[] a = stems.getOrDefault(first.id(), new int[0]);
        int[] b = stems.getOrDefault(second.id(), new int[0]);
        // |a ∩ b| / |a ∪ b| ≥ SAME leaves room for so many stems that only one of them has
        int spare = (int) ((1 - SAME) / (1 + SAME) * (a.length + b.length) + 1e-9);
        return a.length > 0 && differ(a, b, spare) <= spare;
    }

    /**
     * How many numbers only one of two rising lists has; more than {@code most} stays uncounted.
     */
    private static int differ(int[] a, int[] b, int most) {
        int i = 0;
        int j = 0;
        int alone = 0;
        while (i < a.length && j < b.length && alone <= most) {
            if (a[i] == b[j]) {
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
                alone++;
            } else {
                j++;
                alone++;
            }
        }
        return alone + (a.length - i) + (b.length - j);
    }
}
