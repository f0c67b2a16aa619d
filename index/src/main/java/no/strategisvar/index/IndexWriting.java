package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.WrittenQuestions;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a corpus into a fresh Lucene index: one entry a passage, one for each of its spans, and
 * one for each question written for them.
 */
final class IndexWriting {

    private final NorwegianAnalysis analysis;

    IndexWriting(NorwegianAnalysis analysis) {
        this.analysis = analysis;
    }

    void write(Corpus corpus, Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setSimilarity(LexicalRetriever.SIMILARITY);
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Document document : corpus.documents()) {
                for (Passage passage : document.passages()) {
                    write(writer, document, passage);
                }
                for (WrittenQuestions written : document.writtenQuestions()) {
                    write(writer, document, written);
                }
            }
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private void write(IndexWriter writer, Document document, Passage passage) throws IOException {
        List<Word> headings = analysis.words(String.join(" \n", passage.path()));
        List<Word> text = joined(headings, analysis.words(passage.text()));
        var entry = entry(IndexFields.PASSAGE, document, passage);
        IndexFields.addText(entry, IndexFields.PASSAGE, text);
        IndexFields.addText(
                entry,
                IndexFields.EXPANDED_PASSAGE,
                joined(text, questions(document, passage, 0, Integer.MAX_VALUE)));
        writer.addDocument(entry);

        for (int i = 0; i < passage.spans().size(); i++) {
            Span span = passage.spans().get(i);
            List<Word> words = analysis.words(passage.text(span));
            var spanEntry = entry(IndexFields.SPAN, document, passage);
            IndexFields.addNumber(spanEntry, i);
            IndexFields.addText(spanEntry, IndexFields.SPAN, words);
            IndexFields.addText(
                    spanEntry,
                    IndexFields.EXPANDED_SPAN,
                    joined(words, questions(document, passage, span.start(), span.end())));
            writer.addDocument(spanEntry);
        }
    }

    /** The words of the questions written for what stands between two places of a passage. */
    private List<Word> questions(Document document, Passage passage, int from, int to) {
        return document.writtenQuestions().stream()
                .filter(written -> written.anchor().passageId().equals(passage.id()))
                .filter(written -> written.anchor().start() >= from)
                .filter(written -> written.anchor().start() < to)
                .flatMap(written -> written.questions().stream())
                .flatMap(question -> analysis.words(question).stream())
                .toList();
    }

    /** Every written question is an entry of its own, so that it is as short as a person's. */
    private void write(IndexWriter writer, Document document, WrittenQuestions written)
            throws IOException {
        Passage passage =
                document.passages().stream()
                        .filter(p -> p.id().equals(written.anchor().passageId()))
                        .findFirst()
                        .orElseThrow();
        for (String question : written.questions()) {
            var entry = entry(IndexFields.QUESTION, document, passage);
            IndexFields.addNumber(entry, spanAt(passage, written.anchor().start()));
            IndexFields.addText(entry, IndexFields.QUESTION, analysis.words(question));
            writer.addDocument(entry);
        }
    }

    private static int spanAt(Passage passage, int start) {
        for (int i = 0; i < passage.spans().size(); i++) {
            if (passage.spans().get(i).start() == start) {
                return i;
            }
        }
        throw new IllegalArgumentException("no span of " + passage.id() + " starts at " + start);
    }

    private static org.apache.lucene.document.Document entry(
            String kind, Document document, Passage passage) {
        var entry = new org.apache.lucene.document.Document();
        IndexFields.addKey(entry, IndexFields.KIND, kind);
        IndexFields.addKey(entry, IndexFields.ID, passage.id());
        IndexFields.addKey(entry, IndexFields.DOCUMENT, passage.documentId());
        Areas.of(document.records(), passage)
                .forEach(area -> IndexFields.addKey(entry, IndexFields.AREA, area));
        return entry;
    }

    private static List<Word> joined(List<Word> first, List<Word> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
