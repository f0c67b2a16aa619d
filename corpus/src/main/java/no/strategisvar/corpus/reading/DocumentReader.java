package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Records;
import no.strategisvar.corpus.WrittenQuestions;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one document: file → blocks, by the reader for its type → passages → records. Nothing of
 * the text is lost on the way without standing in {@link Document#dropped()}.
 */
public final class DocumentReader {

    /**
     * A document with what only its file knows.
     *
     * @param type what the file's content is, whatever its name says
     * @param title what the document calls itself, or null where it does not tell
     * @param pages how many pages the file has, or null where it has none
     */
    public record Reading(
            Document document, FileType type, @Nullable String title, @Nullable Integer pages) {}

    /**
     * Reads the document that a descriptor names.
     *
     * @param folder where the document's file and its rules lie
     * @throws CorpusException when the file cannot be read or the rules do not fit the text
     */
    public Document read(Path folder, Descriptor descriptor) throws IOException, CorpusException {
        Path file = folder.resolve(descriptor.file());
        return read(file, RulesFile.of(folder, descriptor.id()), descriptor).document();
    }

    /**
     * Reads a file as the document that a descriptor describes, wherever the file lies.
     *
     * @param rules the file with its reading rules, which need not exist
     * @throws CorpusException when the file cannot be read or the rules do not fit the text
     */
    public Reading read(Path file, Path rules, Descriptor descriptor)
            throws IOException, CorpusException {
        try {
            return read(file, RulesFile.load(rules), rules.resolveSibling(""), descriptor);
        } catch (RuntimeException | StackOverflowError e) {
            // A file can be wrong in more ways than any reader foresees, and must not take the
            // other documents with it.
            throw new CorpusException(
                    "Filen «%s» kan ikke leses; den er trolig ødelagt (%s)."
                            .formatted(file.getFileName(), e),
                    e);
        }
    }

    private static Reading read(Path file, ReadingRules rules, Path folder, Descriptor descriptor)
            throws IOException, CorpusException {
        ReadingNotes notes = new ReadingNotes();
        SourceFile source = SourceFile.open(file, rules, notes);
        SourceText text = SourceReader.of(source).read(source, notes);
        if (!source.type().isText() && rules.cutText()) {
            notes.warn(
                    "Lesereglenes «pages», «witness», «furniture» og «sections» gjelder bare"
                            + " tekstfiler; «records» er brukt.");
        }

        RecordRules recordRules = rules.records();
        List<Block> blocks = text.blocks();
        if (recordRules != null) {
            blocks = new Annex(recordRules, blocks).arrange(blocks);
        }
        List<Passage> passages = PassageCutter.cut(descriptor.id(), blocks);
        if (passages.isEmpty()) {
            throw new CorpusException(
                    "Filen «%s» inneholder ingen tekst.".formatted(source.name()));
        }
        Records records =
                recordRules == null
                        ? Records.NONE
                        : new RecordReader(recordRules, descriptor.id(), passages, text.witness())
                                .read();
        if (recordRules != null) {
            recordRules.missing(records).forEach(notes::warn);
        }
        List<String> warnings = new ArrayList<>(notes.warnings());
        List<WrittenQuestions> questions =
                EnrichmentFile.load(folder, descriptor.id(), passages, warnings);
        return new Reading(
                new Document(
                        descriptor,
                        passages,
                        records,
                        questions,
                        UnansweredFile.load(folder, descriptor.id()),
                        notes.dropped(),
                        warnings),
                source.type(),
                text.title(),
                text.pages());
    }
}
