package no.strategisvar.index.section;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import java.util.List;

/**
 * How well passages fit a question when it is seen what they were cut from. A name often stands in
 * one passage and what is asked of it in the next; so a passage is held to its whole section, and
 * to its best sentence, which has the words around it as well, the less the further they stand
 * away.
 *
 * <p>Every figure was measured; see the README of this module. Example: of «Kari Moe leder rådet.
 * Hun kom i 2019.» the second sentence has 0.65 of «Moe» for «når kom Moe?», and the year that is
 * asked for.
 */
public final class SectionFit {

    /** What the section counts; its best sentence counts the rest. */
    private static final double SECTION = 0.3;

    private final Sections sections;

    /** Reads the sections of a corpus. */
    public SectionFit(Corpus corpus, NorwegianAnalysis analysis) {
        sections = new Sections(corpus, analysis);
    }

    /**
     * A word of a question.
     *
     * @param weight what it counts, such as how rare it is; 0 or more
     */
    public record Asked(Word word, double weight) {}

    /** Whether a passage is only a part of its section. */
    public boolean isPart(Passage passage) {
        return sections.of(passage).isCut();
    }

    /**
     * How well each of some passages fits, against the one whose section, and the one whose
     * sentence, fits best.
     *
     * @return from 0 to 1, in the order of the passages
     */
    public List<Double> of(String question, List<Asked> asked, List<Passage> passages) {
        Reading reading = new Reading(sections, question, asked);
        List<Reading.Fit> fits = passages.stream().map(reading::fit).toList();
        double section = fits.stream().mapToDouble(Reading.Fit::section).max().orElse(0);
        double sentence = fits.stream().mapToDouble(Reading.Fit::sentence).max().orElse(0);
        return fits.stream()
                .map(fit ->
                        SECTION * share(fit.section(), section)
                                + (1 - SECTION) * share(fit.sentence(), sentence))
                .toList();
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
