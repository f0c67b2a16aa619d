package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Folds passages that say the same into the first of them: a plan repeats its common measures on
 * page after page, and five copies of one list leave no room for anything else.
 *
 * <p>Which passages are the same is found once, when the index is opened. Two lists of stems that
 * share so much also share one of their rarest stems, so few pairs are compared (prefix filtering,
 * Bayardo et al. 2007); the answer is the same as if all were.
 */
final class NearDuplicates {

    /** Two passages are the same when they share at least this much of their words (Jaccard). */
    private static final double SAME = 0.9;

    /** The ids of the passages that say the same as a passage, where there are any. */
    private final Map<String, Set<String>> twins = new HashMap<>();

    NearDuplicates(Corpus corpus, NorwegianAnalysis analysis) {
        List<Passage> passages = corpus.passages().toList();
        List<int[]> stems = rarestFirst(passages.stream().map(p -> stems(p, analysis)).toList());
        Map<Integer, List<Integer>> byRareStem = new HashMap<>();
        for (int i = 0; i < stems.size(); i++) {
            int[] own = stems.get(i);
            Set<Integer> alike = new TreeSet<>();
            for (int k = 0; k < rare(own); k++) {
                List<Integer> having = byRareStem.computeIfAbsent(own[k], _ -> new ArrayList<>());
                alike.addAll(having);
                having.add(i);
            }
            for (int j : alike) {
                if (same(stems.get(j), own)) {
                    pair(passages.get(j).id(), passages.get(i).id());
                }
            }
        }
    }

    private static Set<String> stems(Passage passage, NorwegianAnalysis analysis) {
        return analysis.words(passage.text()).stream().map(Word::stem).collect(Collectors.toSet());
    }

    /** Each list of stems as rising numbers, the rarest stem of all having the lowest. */
    private static List<int[]> rarestFirst(List<Set<String>> passages) {
        Map<String, Integer> counts = new HashMap<>();
        passages.forEach(stems -> stems.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> numbers.put(entry.getKey(), numbers.size()));
        return passages.stream()
                .map(stems ->
                        stems.stream()
                                .mapToInt(stem -> numbers.getOrDefault(stem, -1))
                                .sorted()
                                .toArray())
                .toList();
    }

    /** Among so many of the rarest, a list that is the same has at least one. */
    private static int rare(int[] stems) {
        return Math.min(stems.length, stems.length - (int) (SAME * stems.length) + 1);
    }

    private void pair(String first, String second) {
        twins.computeIfAbsent(first, _ -> new HashSet<>()).add(second);
        twins.computeIfAbsent(second, _ -> new HashSet<>()).add(first);
    }

    /** Whether two passages say the same. */
    boolean areTwins(Passage one, Passage other) {
        return twins.getOrDefault(one.id(), Set.of()).contains(other.id());
    }

    /** The hits without those that repeat an earlier one; at most {@code limit}. */
    <T> List<T> fold(List<T> hits, Function<T, Passage> passage, int limit) {
        List<T> kept = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (T hit : hits) {
            if (kept.size() == limit) {
                break;
            }
            String id = passage.apply(hit).id();
            if (Collections.disjoint(twins.getOrDefault(id, Set.of()), ids)) {
                kept.add(hit);
                ids.add(id);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean same(int[] a, int[] b) {
        // |a ∩ b| / |a ∪ b| ≥ SAME leaves room for so many stems that only one of them has
        int spare = (int) ((1 - SAME) / (1 + SAME) * (a.length + b.length) + 1e-9);
        return differ(a, b, spare) <= spare;
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
