package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.WrittenQuestions;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;
import no.strategisvar.index.dense.Embedder;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a corpus into a fresh Lucene index: one entry a passage, one for each of its spans, and
 * one for each question written for them.
 */
final class IndexWriting {

    /** Counts up whenever the same words are written otherwise; part of the fingerprint. */
    static final int VERSION = 2;

    private final NorwegianAnalysis analysis;
    private final Optional<Vectors> vectors;

    /**
     * Writes indexes of one analysis.
     *
     * @param embedder gives each passage a vector; without one none has any
     */
    IndexWriting(NorwegianAnalysis analysis, Optional<Embedder> embedder) {
        this.analysis = analysis;
        this.vectors = embedder.map(Vectors::new);
    }

    void write(Corpus corpus, Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setSimilarity(LexicalRetriever.SIMILARITY);
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        vectors.ifPresent(_ -> config.setCodec(Vectors.codec()));
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Document document : corpus.documents()) {
                write(writer, document);
            }
            writer.forceMerge(1);
            writer.commit();
        }
    }

    /**
     * The questions written for one place of a passage, analysed.
     *
     * @param span the number of the span they belong to, or none for the whole passage
     */
    private record Asked(Passage passage, OptionalInt span, List<Question> questions) {
        Stream<Word> words() {
            return questions.stream().flatMap(question -> question.words().stream());
        }
    }

    /** A written question, and what analysis makes of it. */
    private record Question(String text, List<Word> words) {}

    private void write(IndexWriter writer, Document document) throws IOException {
        Map<String, Passage> passages =
                document.passages().stream()
                        .collect(Collectors.toMap(Passage::id, Function.identity()));
        List<Asked> asked =
                document.writtenQuestions().stream().map(w -> asked(w, passages)).toList();
        Map<String, List<Asked>> byPassage =
                asked.stream().collect(Collectors.groupingBy(a -> a.passage().id()));
        Map<String, float[]> vectorByPassage =
                vectors.isPresent() ? vectors.get().of(document.passages()) : Map.of();
        for (Passage passage : document.passages()) {
            write(
                    writer,
                    document,
                    passage,
                    byPassage.getOrDefault(passage.id(), List.of()),
                    Optional.ofNullable(vectorByPassage.get(passage.id())));
        }
        for (Asked one : asked) {
            write(writer, document, one);
        }
    }

    private Asked asked(WrittenQuestions written, Map<String, Passage> passages) {
        Passage passage = Objects.requireNonNull(passages.get(written.anchor().passageId()));
        return new Asked(
                passage,
                passage.spanOf(written.anchor())
                        .map(span -> OptionalInt.of(passage.spans().indexOf(span)))
                        .orElse(OptionalInt.empty()),
                written.questions().stream()
                        .map(text -> new Question(text, analysis.words(text)))
                        .toList());
    }

    /** Headings stand twice: they say what the text is about, and it often does not repeat it. */
    private void write(
            IndexWriter writer,
            Document document,
            Passage passage,
            List<Asked> asked,
            Optional<float[]> vector)
            throws IOException {
        List<Word> headings = analysis.words(String.join(" \n", passage.path()));
        List<Word> words = analysis.words(passage.text());
        Stream<Word> text = Stream.of(headings, headings, words).flatMap(List::stream);
        var entry = entry(IndexFields.PASSAGE, document, passage);
        addText(
                entry,
                IndexFields.PASSAGE,
                text.toList(),
                IndexFields.EXPANDED_PASSAGE,
                asked.stream().flatMap(Asked::words));
        vector.ifPresent(numbers -> IndexFields.addVector(entry, numbers));
        writer.addDocument(entry);

        for (int i = 0; i < passage.spans().size(); i++) {
            OptionalInt number = OptionalInt.of(i);
            var spanEntry = entry(IndexFields.SPAN, document, passage);
            IndexFields.addNumber(spanEntry, i);
            addText(
                    spanEntry,
                    IndexFields.SPAN,
                    analysis.words(passage.text(passage.spans().get(i))),
                    IndexFields.EXPANDED_SPAN,
                    asked.stream().filter(a -> a.span().equals(number)).flatMap(Asked::words));
            writer.addDocument(spanEntry);
        }
    }

    /** Adds a text, and the same text with the questions written for it. */
    private static void addText(
            org.apache.lucene.document.Document entry,
            String name,
            List<Word> text,
            String expandedName,
            Stream<Word> questions) {
        IndexFields.addText(entry, name, text);
        IndexFields.addText(entry, expandedName, Stream.concat(text.stream(), questions).toList());
    }

    /** Every written question is an entry of its own, so that it is as short as a person's. */
    private static void write(IndexWriter writer, Document document, Asked asked)
            throws IOException {
        for (Question question : asked.questions()) {
            var entry = entry(IndexFields.QUESTION, document, asked.passage());
            asked.span().ifPresent(number -> IndexFields.addNumber(entry, number));
            IndexFields.addQuestionText(entry, question.text());
            IndexFields.addText(entry, IndexFields.QUESTION, question.words());
            writer.addDocument(entry);
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
}
