package no.strategisvar.index.section;

import no.strategisvar.corpus.Passage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One question, held to each section once. For one thread. */
final class Reading {

    /** What a word counts in the sentence beside its own, and so on from there. */
    private static final double BESIDE = 0.65;

    /** What a word of the headings counts in every sentence under them. */
    private static final double ABOVE = 0.6;

    /** What a sentence counts that has nothing of the kind that is asked for. */
    private static final double OTHER_KIND = 0.8;

    /** As in BM25, of sections (Robertson and Zaragoza 2009). */
    private static final double K1 = 1.5;

    private static final double B = 0.75;

    private final Sections sections;
    private final String question;
    private final AnswerKind kind;
    private final List<SectionFit.Asked> asked;
    private final List<float[]> likeness;
    private final Map<Section, Read> read = new HashMap<>();

    Reading(Sections sections, String question, List<SectionFit.Asked> asked) {
        this.sections = sections;
        this.question = question;
        this.kind = AnswerKind.of(question);
        this.asked = asked;
        this.likeness = asked.stream().map(word -> sections.likeness(word.word())).toList();
    }

    /** How well the section of a passage fits, and the best of its own sentences. */
    record Fit(double section, double sentence) {}

    /** How well a section fits, and each of its sentences in their order. */
    private record Read(double section, List<Double> sentences) {}

    Fit fit(Passage passage) {
        Section section = sections.of(passage);
        Read fits = read.computeIfAbsent(section, this::read);
        return new Fit(fits.section(), best(passage, section, fits.sentences()));
    }

    private Read read(Section section) {
        double norm = K1 * (1 - B + B * sections.relativeLength(section));
        double whole = 0;
        double[] fits = new double[section.sentences().size()];
        for (int i = 0; i < asked.size(); i++) {
            double[] met = new double[fits.length];
            double occurrences = section.meet(likeness.get(i), met);
            double weight = asked.get(i).weight();
            whole += weight * occurrences / (occurrences + norm);
            spread(met, ABOVE * section.heading(likeness.get(i)));
            for (int j = 0; j < fits.length; j++) {
                fits[j] += weight * met[j];
            }
        }
        return new Read(whole, Arrays.stream(fits).boxed().toList());
    }

    /** Gives each sentence what stands around it: beside it, or above. */
    private static void spread(double[] met, double above) {
        for (int j = 0; j < met.length; j++) {
            met[j] = Math.max(met[j], j == 0 ? above : Math.max(above, BESIDE * met[j - 1]));
        }
        for (int j = met.length - 2; j >= 0; j--) {
            met[j] = Math.max(met[j], BESIDE * met[j + 1]);
        }
    }

    /** Only those that may be the best are looked at for what is asked for. */
    private double best(Passage passage, Section section, List<Double> fits) {
        double best = 0;
        for (int j = 0; j < fits.size(); j++) {
            if (section.sentences().get(j).passage().equals(passage.id())) {
                best = Math.max(best, OTHER_KIND * fits.get(j));
            }
        }
        for (int j = 0; j < fits.size(); j++) {
            Section.Sentence sentence = section.sentences().get(j);
            if (fits.get(j) > best
                    && sentence.passage().equals(passage.id())
                    && kind.isIn(sentence.text(), question)) {
                best = fits.get(j);
            }
        }
        return best;
    }
}
