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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes a corpus into a fresh Lucene index: one entry a passage, and one for each of its spans.
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
            }
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private void write(IndexWriter writer, Document document, Passage passage) throws IOException {
        List<Word> headings = analysis.words(String.join(" \n", passage.path()));
        var entry = entry(IndexFields.PASSAGE, document, passage);
        IndexFields.addText(
                entry, IndexFields.TEXT, joined(headings, analysis.words(passage.text())));
        IndexFields.addText(
                entry,
                IndexFields.QUESTIONS,
                questions(document, anchor -> anchor.anchor().passageId().equals(passage.id())));
        writer.addDocument(entry);

        for (int i = 0; i < passage.spans().size(); i++) {
            Span span = passage.spans().get(i);
            var spanEntry = entry(IndexFields.SPAN, document, passage);
            IndexFields.addNumber(spanEntry, i);
            IndexFields.addText(spanEntry, IndexFields.TEXT, analysis.words(passage.text(span)));
            IndexFields.addText(
                    spanEntry,
                    IndexFields.QUESTIONS,
                    questions(
                            document,
                            written ->
                                    written.anchor().passageId().equals(passage.id())
                                            && written.anchor().start() == span.start()));
            writer.addDocument(spanEntry);
        }
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

    private List<Word> questions(Document document, Predicate<WrittenQuestions> belongs) {
        return document.writtenQuestions().stream()
                .filter(belongs)
                .flatMap(written -> written.questions().stream())
                .flatMap(question -> analysis.words(question).stream())
                .toList();
    }

    private static List<Word> joined(List<Word> first, List<Word> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
