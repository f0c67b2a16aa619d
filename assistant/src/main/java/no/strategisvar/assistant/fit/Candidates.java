package no.strategisvar.assistant.fit;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Priority;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every measure, priority and goal of the documents, with what each is about. */
final class Candidates {

    /** A trait that only the description has, against 1 for one in the title; as measured. */
    private static final double IN_DESCRIPTION = 0.35;

    /** A trait that only the heading above a priority has. */
    private static final double IN_HEADING = 0.3;

    private static final String COMMON = "felles";

    private final Traits traits;
    private final List<Candidate> all;
    private final Map<Trait, Integer> recordsByTrait = new HashMap<>();

    Candidates(Corpus corpus, Traits traits) {
        this.traits = traits;
        this.all =
                Stream.of(
                                corpus.measures().stream().map(this::of),
                                corpus.priorities().stream().map(this::of),
                                corpus.goals().stream().map(this::of))
                        .flatMap(candidates -> candidates)
                        .toList();
        all.forEach(candidate ->
                candidate
                        .traits()
                        .forEach((trait, strength) -> {
                            if (strength > IN_HEADING) {
                                recordsByTrait.merge(trait, 1, Integer::sum);
                            }
                        }));
    }

    List<Candidate> all() {
        return all;
    }

    /** How much it says that two things share a trait: more, the fewer records have it. */
    double rarity(Trait trait) {
        return Math.log(1 + (double) all.size() / recordsByTrait.getOrDefault(trait, 1));
    }

    private Candidate of(Measure m) {
        return new Candidate(
                Candidate.Kind.MEASURE,
                m.id(),
                m.title(),
                m.area(),
                m.titleAnchors(),
                m.descriptionAnchor(),
                traits(m.title(), m.description(), ""),
                traits.inPlan(m.title()).keySet());
    }

    private Candidate of(Priority p) {
        String area = p.area();
        return new Candidate(
                Candidate.Kind.PRIORITY,
                p.id(),
                p.title(),
                area == null ? p.tools().getFirst() : area,
                List.of(p.anchor()),
                List.of(),
                traits(p.title(), "", p.group()),
                traits.inPlan(p.title()).keySet());
    }

    private Candidate of(Goal g) {
        String area = g.area();
        return new Candidate(
                Candidate.Kind.GOAL,
                g.id(),
                g.title(),
                area == null ? COMMON : area,
                List.of(g.anchor()),
                List.of(),
                traits(g.title(), "", ""),
                traits.inPlan(g.title()).keySet());
    }

    private Map<Trait, Double> traits(String title, String description, String heading) {
        Map<Trait, Double> found = new LinkedHashMap<>();
        add(found, heading, IN_HEADING);
        add(found, description, IN_DESCRIPTION);
        add(found, title, 1);
        return found;
    }

    private void add(Map<Trait, Double> found, String text, double weight) {
        traits.inPlan(text)
                .forEach((trait, hits) -> {
                    double clearest = hits.stream().mapToDouble(Cue.Hit::strength).max().orElse(0);
                    found.merge(trait, weight * clearest, Math::max);
                });
    }
}
