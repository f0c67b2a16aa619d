package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.section.SectionFit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ranks the first passages anew that are only a part of their section: a share of what their text
 * gave them is given anew by how well section and best sentence fit. A passage that is a section of
 * its own keeps what it has.
 */
final class SectionStep {

    /** How many of the first hits are looked at; the others are too far behind to be among ten. */
    private static final int FIRST = 40;

    private final SectionFit fit;
    private final TermMatch match;
    private final SearchWeights weights;

    SectionStep(Corpus corpus, NorwegianAnalysis analysis, TermMatch match, SearchWeights weights) {
        this.fit = new SectionFit(corpus, analysis);
        this.match = match;
        this.weights = weights;
    }

    List<Ranked> apply(Query query, List<Ranked> ranked) {
        List<Ranked> first = ranked.subList(0, Math.min(FIRST, ranked.size()));
        List<Passage> passages = first.stream().map(Ranked::passage).toList();
        if (weights.section() == 0 || passages.stream().noneMatch(fit::isPart)) {
            return ranked;
        }
        List<Double> fits = fit.of(query.text(), asked(query), passages);
        double most = first.stream().mapToDouble(this::text).max().orElse(0);
        List<Ranked> anew = new ArrayList<>(ranked);
        for (int i = 0; i < first.size(); i++) {
            Ranked hit = first.get(i);
            if (fit.isPart(hit.passage())) {
                double other = most * fits.get(i) - text(hit);
                anew.set(i, hit.withSection(weights.section() * other));
            }
        }
        anew.sort(Ranked.BEST_FIRST);
        return List.copyOf(anew);
    }

    private double text(Ranked hit) {
        return hit.tally().points(Part.TEXT, weights);
    }

    private List<SectionFit.Asked> asked(Query query) {
        return Stream.concat(
                        query.terms().stream()
                                .map(term ->
                                        new SectionFit.Asked(
                                                term.word(),
                                                term.weight() * match.rarity(term.word()))),
                        query.binding().stream()
                                .map(word ->
                                        new SectionFit.Asked(
                                                word, weights.questionWord() * match.rarity(word))))
                .toList();
    }
}
