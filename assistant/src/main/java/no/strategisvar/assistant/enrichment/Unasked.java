package no.strategisvar.assistant.enrichment;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Records;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.WrittenQuestions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences of a passage that nobody has written questions to: all of a passage that has none, and
 * those in which a record stands that has none.
 *
 * @param sentences in the passage's order, never none
 */
record Unasked(Document document, Passage passage, List<Span> sentences) {

    /** Shorter is a number or a label. */
    private static final int SHORTEST = 20;

    static List<Unasked> in(Document document) {
        List<Anchor> written =
                document.writtenQuestions().stream().map(WrittenQuestions::anchor).toList();
        List<Anchor> records = anchors(document.records()).toList();
        List<Unasked> all = new ArrayList<>();
        for (Passage passage : document.passages()) {
            List<Anchor> ofPassage =
                    written.stream()
                            .filter(anchor -> anchor.passageId().equals(passage.id()))
                            .filter(anchor -> passage.spanOf(anchor).isPresent())
                            .toList();
            List<Span> sentences =
                    passage.spans().stream()
                            .filter(span -> span.end() - span.start() >= SHORTEST)
                            .filter(span -> ofPassage.isEmpty() || touches(records, passage, span))
                            .filter(span -> !touches(ofPassage, passage, span))
                            .toList();
            if (!sentences.isEmpty()) {
                all.add(new Unasked(document, passage, sentences));
            }
        }
        return all;
    }

    List<String> texts() {
        return sentences.stream().map(passage::text).toList();
    }

    private static boolean touches(List<Anchor> anchors, Passage passage, Span span) {
        return anchors.stream()
                .anyMatch(anchor ->
                        anchor.passageId().equals(passage.id())
                                && anchor.start() < span.end()
                                && span.start() < anchor.end());
    }

    /** Where the records stand: the first place of each, for the others say the same. */
    private static Stream<Anchor> anchors(Records records) {
        return Stream.of(
                        records.measures().stream()
                                .flatMap(measure ->
                                        Stream.concat(
                                                measure.titleAnchors().stream().limit(1),
                                                measure.descriptionAnchor().stream())),
                        records.priorities().stream().map(priority -> priority.anchor()),
                        records.goals().stream().map(goal -> goal.anchor()),
                        records.definitions().stream().map(definition -> definition.anchor()))
                .flatMap(anchors -> anchors);
    }
}
