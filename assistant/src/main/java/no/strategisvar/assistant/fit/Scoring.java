package no.strategisvar.assistant.fit;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Measure;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.ScoredSpan;
import no.strategisvar.index.SearchFilter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds every record against an idea: what the two share in traits, each as much as it is rare, and
 * how well the record's own words and the questions written for it are met by the idea's. The
 * constants are measured; see CONTRIBUTING.
 */
final class Scoring {

    private static final int ALL = 5_000;

    /** BM25 grows with the words of the idea; from here on it is scaled back. */
    private static final double WORDS_OF_A_SHORT_IDEA = 40;

    /** Who does it says less than what is done. */
    private static final double ACTOR = 0.7;

    /** How much a record loses whose area the idea has nothing of: in traits, and in words. */
    private static final double OTHER_AREA = 0.4;

    private static final double OTHER_AREA_WORDS = 0.7;

    /** How much of a record's title must be met, too. */
    private static final double TITLE_MET = 0.6;

    /** What is for oneself, or elsewhere, is not what a plan for a county is about. */
    private static final double FOR_ONESELF = 0.5;

    private static final double ELSEWHERE = 0.5;

    private final PassageIndex index;
    private final Candidates candidates;
    private final Set<String> areas = new TreeSet<>();
    private final Weights weights;
    private final double unit;

    /**
     * What a match of words adds, in units of what a word gives that is met in full.
     *
     * @param title for the words of a title and the questions written for it
     * @param description for those of a description
     */
    record Weights(double title, double description) {
        static final Weights DEFAULT = new Weights(0.75, 0.3);
    }

    Scoring(PassageIndex index, Candidates candidates, Weights weights) {
        this.index = index;
        this.candidates = candidates;
        this.weights = weights;
        this.unit = unit(index);
        index.corpus().areas().forEach(area -> areas.add(area.id()));
        areas.remove("felles");
    }

    /**
     * A record and what it has in common with an idea.
     *
     * @param score compares within and between ideas; 4.5 is plain, below 2 is nothing
     * @param titleMet the share of what the title says that the idea meets, 0 to 1
     * @param shared the traits they share, the one that says most first
     */
    record Scored(
            Candidate candidate,
            double score,
            double titleMet,
            List<Trait> shared,
            boolean sameArea) {
        Scored {
            shared = List.copyOf(shared);
        }
    }

    /** Every record, the best first. */
    List<Scored> all(Idea idea) {
        Map<Anchor, Float> titles = new HashMap<>();
        for (ScoredSpan hit : index.spans(idea.query(), ALL)) {
            titles.put(
                    new Anchor(hit.passage().id(), hit.span().start(), hit.span().end()),
                    hit.score());
        }
        Map<String, Float> passages = new HashMap<>();
        for (ScoredPassage hit : index.passagesByWords(idea.query(), SearchFilter.NONE, ALL)) {
            passages.put(hit.passage().id(), hit.score());
        }
        return candidates.all().stream()
                .map(candidate -> score(idea, candidate, titles, passages))
                .sorted(
                        Comparator.comparingDouble(Scored::score)
                                .reversed()
                                .thenComparing(scored -> scored.candidate().id()))
                .toList();
    }

    private Scored score(
            Idea idea,
            Candidate candidate,
            Map<Anchor, Float> titles,
            Map<String, Float> passages) {
        boolean sameArea =
                !areas.contains(candidate.area())
                        || idea.mentions().keySet().stream()
                                .anyMatch(trait -> trait.areas().contains(candidate.area()));
        double scale =
                Math.min(1, WORDS_OF_A_SHORT_IDEA / Math.max(1, idea.query().terms().size()));
        double words =
                scale
                        / unit
                        * (weights.title() * best(candidate.anchors(), titles)
                                + weights.description()
                                        * candidate.description().stream()
                                                .mapToDouble(a ->
                                                        passages.getOrDefault(a.passageId(), 0f))
                                                .max()
                                                .orElse(0));
        double score =
                traits(idea, candidate) * (sameArea ? 1 : OTHER_AREA)
                        + words * (sameArea ? 1 : OTHER_AREA_WORDS);
        return new Scored(
                candidate,
                score * forTheCounty(idea),
                titleMet(idea, candidate),
                shared(idea, candidate),
                sameArea);
    }

    /**
     * What retrieval gives for a word that is met in full: the median over the measures' titles,
     * each searched for with its own words. So the scores do not hang on the scale of BM25.
     */
    private static double unit(PassageIndex index) {
        List<Double> each = new ArrayList<>();
        for (Measure measure : index.corpus().measures()) {
            Query query = index.query(measure.title());
            List<ScoredSpan> best = index.spans(query, 1);
            if (!best.isEmpty()) {
                each.add((double) best.getFirst().score() / query.terms().size());
            }
        }
        Collections.sort(each);
        return each.isEmpty() ? 1 : each.get(each.size() / 2);
    }

    private static double best(List<Anchor> anchors, Map<Anchor, Float> titles) {
        return anchors.stream().mapToDouble(a -> titles.getOrDefault(a, 0f)).max().orElse(0);
    }

    private static double forTheCounty(Idea idea) {
        boolean forOneself = idea.mentions().keySet().stream().anyMatch(Traits::isForOneself);
        return (forOneself ? FOR_ONESELF : 1) * (idea.elsewhere() ? ELSEWHERE : 1);
    }

    private double traits(Idea idea, Candidate candidate) {
        double sum = 0;
        for (Map.Entry<Trait, Double> entry : candidate.traits().entrySet()) {
            sum += entry.getValue() * weight(entry.getKey()) * idea.strength(entry.getKey());
        }
        return sum * (1 - TITLE_MET + TITLE_MET * titleMet(idea, candidate));
    }

    private double titleMet(Idea idea, Candidate candidate) {
        double met = 0;
        double all = 0;
        for (Trait trait : candidate.titleTraits()) {
            all += weight(trait);
            met += weight(trait) * Math.min(1, idea.strength(trait));
        }
        return all == 0 ? 0 : met / all;
    }

    private List<Trait> shared(Idea idea, Candidate candidate) {
        return candidate.traits().entrySet().stream()
                .filter(entry -> idea.strength(entry.getKey()) > 0)
                .sorted(
                        Comparator.<Map.Entry<Trait, Double>>comparingDouble(entry ->
                                        -entry.getValue()
                                                * weight(entry.getKey())
                                                * idea.strength(entry.getKey()))
                                .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private double weight(Trait trait) {
        return candidates.rarity(trait) * (trait.aspect() == Aspect.ACTOR ? ACTOR : 1);
    }
}
