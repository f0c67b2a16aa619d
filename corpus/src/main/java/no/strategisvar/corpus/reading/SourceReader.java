package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;

import java.io.IOException;

/**
 * A way to read one type of file.
 *
 * <p>Whatever the type, the same comes out: paragraphs, list items and table rows under their
 * headings. What is left out is noted with its reason, never lost in silence.
 */
@FunctionalInterface
interface SourceReader {

    /**
     * Reads a whole file.
     *
     * @param notes takes what was left out and what a person should look at
     * @throws CorpusException when the file cannot be read; the message is Norwegian, names the
     *     file and the cause
     */
    SourceText read(SourceFile file, ReadingNotes notes) throws IOException, CorpusException;

    /** The reader for a file: its own rules first, then its type. */
    static SourceReader of(SourceFile file) {
        return switch (file.type()) {
            case PDF -> new PdfReader();
            case DOCX -> new DocxReader();
            case HTML -> new HtmlReader();
            case MARKDOWN -> file.rules().cutText() ? new RulesReader() : new MarkdownReader();
            case TEXT -> file.rules().cutText() ? new RulesReader() : new PlainTextReader();
        };
    }
}
