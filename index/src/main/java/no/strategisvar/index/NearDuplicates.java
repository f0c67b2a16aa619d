package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.analysis.NorwegianAnalysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Folds passages that say the same into the first of them: a plan repeats its common measures on
 * page after page, and five copies of one list leave no room for anything else.
 */
final class NearDuplicates {

    /** Two passages are the same when they share at least this much of their words (Jaccard). */
    private static final double SAME = 0.8;

    private final Map<String, Set<String>> stems = new HashMap<>();

    NearDuplicates(Corpus corpus, NorwegianAnalysis analysis) {
        corpus.passages()
                .forEach(passage -> {
                    Set<String> words = new HashSet<>();
                    analysis.words(passage.text()).forEach(word -> words.add(word.stem()));
                    stems.put(passage.id(), words);
                });
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
        Set<String> a = stems.getOrDefault(first.id(), Set.of());
        Set<String> b = stems.getOrDefault(second.id(), Set.of());
        boolean tooUnlike = Math.min(a.size(), b.size()) < SAME * Math.max(a.size(), b.size());
        if (tooUnlike || a.isEmpty()) {
            return false;
        }
        long shared = a.stream().filter(b::contains).count();
        return shared >= SAME * (a.size() + b.size() - shared);
    }
}
