package no.strategisvar.index.section;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The sections of a corpus, found when the index is opened. */
final class Sections {

    private final NorwegianAnalysis analysis;
    private final WordForms forms = new WordForms();
    private final Map<String, Section> byPassage = new HashMap<>();
    private final double averageLength;

    Sections(Corpus corpus, NorwegianAnalysis analysis) {
        this.analysis = analysis;
        corpus.documents().forEach(this::read);
        averageLength =
                byPassage.values().stream()
                        .distinct()
                        .mapToInt(Section::length)
                        .average()
                        .orElse(1);
    }

    private void read(Document document) {
        List<Passage> together = new ArrayList<>();
        for (Passage passage : document.passages()) {
            if (!together.isEmpty() && !together.getLast().path().equals(passage.path())) {
                add(together);
                together.clear();
            }
            together.add(passage);
        }
        if (!together.isEmpty()) {
            add(together);
        }
    }

    private void add(List<Passage> passages) {
        int[] headings = numbers(String.join(" \n", passages.getFirst().path()));
        List<Section.Sentence> sentences = passages.stream().flatMap(this::sentences).toList();
        Section section = new Section(headings, sentences, passages.size());
        passages.forEach(passage -> byPassage.put(passage.id(), section));
    }

    private Stream<Section.Sentence> sentences(Passage passage) {
        return texts(passage).map(text -> new Section.Sentence(passage.id(), text, numbers(text)));
    }

    /** Its sentences and list items; a text from elsewhere may not have been divided. */
    private static Stream<String> texts(Passage passage) {
        return passage.spans().isEmpty()
                ? Sentences.split(passage.text()).stream()
                        .map(range -> passage.text().substring(range.start(), range.end()))
                : passage.spans().stream().map(passage::text);
    }

    private int[] numbers(String text) {
        return analysis.words(text).stream().mapToInt(forms::number).toArray();
    }

    Section of(Passage passage) {
        return Objects.requireNonNull(byPassage.get(passage.id()));
    }

    /** How like a word each word of the corpus is; see {@link WordForms}. */
    float[] likeness(Word asked) {
        return forms.likeness(asked);
    }

    /** How long a section is against the others, 1 for one of average length. */
    double relativeLength(Section section) {
        return section.length() / averageLength;
    }
}
