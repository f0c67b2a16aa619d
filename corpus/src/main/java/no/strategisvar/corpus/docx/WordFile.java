package no.strategisvar.corpus.docx;

import no.strategisvar.corpus.CorpusException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/** Reads a Word document (.docx) from its file. */
public final class WordFile {

    private WordFile() {}

    /**
     * The pieces of the main text, then the footnotes; headers and footers as furniture.
     *
     * @throws CorpusException when the file is no zip, no Word document, a zip bomb, or holds XML
     *     that calls for other files
     */
    public static List<WordPiece> read(Path file) throws IOException, CorpusException {
        String name = String.valueOf(file.getFileName());
        try (WordParts parts = WordParts.open(file)) {
            if (!parts.has("word/document.xml")) {
                throw new CorpusException(
                        "Filen «%s» er en zip-fil, men ikke noe Word-dokument (.docx)."
                                .formatted(name));
            }
            WordStyles styles = WordStyles.read(parts.part("word/styles.xml"));
            WordLists lists = WordLists.read(parts.part("word/numbering.xml"));
            List<WordPiece> pieces =
                    new ArrayList<>(WordBody.read(parts.part("word/document.xml"), styles, lists));
            List<WordPiece> notes = WordBody.read(parts.part("word/footnotes.xml"), styles, lists);
            if (!notes.isEmpty()) {
                pieces.add(new WordPiece.Heading(2, "Fotnoter"));
                pieces.addAll(notes);
            }
            for (String part : parts.named("word/(header|footer)\\d*\\.xml")) {
                WordBody.read(parts.part(part), styles, lists).stream()
                        .map(WordFile::text)
                        .forEach(text ->
                                pieces.add(
                                        new WordPiece.Furniture(
                                                text, "topptekst eller bunntekst")));
            }
            return List.copyOf(pieces);
        } catch (XMLStreamException e) {
            throw new CorpusException(
                    "Filen «%s» er et ødelagt Word-dokument: XML-en inni kan ikke leses."
                            .formatted(name),
                    e);
        } catch (ForbiddenXml e) {
            throw new CorpusException(
                    "Filen «%s» er avvist: XML-en inni viser til andre filer (DTD), og det gjør ikke Word."
                            .formatted(name),
                    e);
        }
    }

    private static String text(WordPiece piece) {
        return switch (piece) {
            case WordPiece.Heading(_, String text) -> text;
            case WordPiece.Paragraph(String text) -> text;
            case WordPiece.Item(_, String text) -> text;
            case WordPiece.Row(List<String> cells) -> String.join(" ", cells);
            case WordPiece.Furniture(String text, _) -> text;
        };
    }
}
