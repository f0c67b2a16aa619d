package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.citation.CitationChecker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the records that fit stress and the idea does not mention, each where a title says so. */
final class Gaps {

    private static final int MOST = 4;

    private final Candidates candidates;
    private final CitationChecker checker;
    private final Wording wording;

    Gaps(Candidates candidates, CitationChecker checker, Wording wording) {
        this.candidates = candidates;
        this.checker = checker;
        this.wording = wording;
    }

    /**
     * The gaps, the one that the most and best matches stress first.
     *
     * @param chosen the records that fit, best first
     */
    List<Assessment.Missing> of(Idea idea, List<Scoring.Scored> chosen) {
        Map<Trait, Candidate> saidBy = new LinkedHashMap<>();
        Map<Trait, Double> stressed = new LinkedHashMap<>();
        for (Scoring.Scored scored : chosen) {
            for (Trait trait : scored.candidate().titleTraits()) {
                if (idea.strength(trait) == 0) {
                    saidBy.putIfAbsent(trait, scored.candidate());
                    stressed.merge(trait, scored.score() * candidates.rarity(trait), Double::sum);
                }
            }
        }
        return stressed.entrySet().stream()
                .sorted(
                        Map.Entry.<Trait, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(entry -> entry.getKey().id()))
                .limit(MOST)
                .flatMap(entry -> missing(idea, entry.getKey(), saidBy).stream())
                .toList();
    }

    private List<Assessment.Missing> missing(Idea idea, Trait trait, Map<Trait, Candidate> saidBy) {
        Candidate candidate = saidBy.get(trait);
        if (candidate == null) {
            return List.of();
        }
        return checker.check(candidate.anchors().getFirst()).stream()
                .map(citation ->
                        new Assessment.Missing(
                                trait.label().in(idea.language()),
                                wording.suggestion(trait, idea.language()),
                                citation))
                .toList();
    }
}
