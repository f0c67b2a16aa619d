package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.pdf.PdfFile;
import no.strategisvar.corpus.pdf.PdfLine;
import no.strategisvar.corpus.pdf.PdfText;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a PDF: its lines become headings by their type, and paragraphs and list items by the space
 * between them. A sentence that runs on to the next page belongs to the page it begins on.
 */
final class PdfReader implements SourceReader {

    /** More unreadable letters than one in so many are worth a warning. */
    private static final int UNREADABLE_SHARE = 50;

    @Override
    public SourceText read(SourceFile file, ReadingNotes notes) throws CorpusException {
        PdfText text = PdfFile.read(file.path());
        text.furniture().forEach(f -> notes.drop(f.line().number(), f.line().text(), f.reason()));
        if (!text.unread().isEmpty()) {
            notes.warn(
                    "Side %s har ingen tekst (bilde eller skannet) og er ikke lest. Kjør tekstgjenkjenning (OCR) om det står noe der."
                            .formatted(PageRanges.of(text.unread())));
        }
        warnOfLetters(text, notes);
        return SourceText.of(pieces(text.lines(), notes), text.pages(), notes);
    }

    private static List<Piece> pieces(List<PdfLine> lines, ReadingNotes notes) {
        PdfHeadings headings = new PdfHeadings(lines);
        PdfParagraphs paragraphs = new PdfParagraphs(lines);
        List<Piece> pieces = new ArrayList<>();
        List<Line> section = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = headings.end(at);
            if (end == at) {
                if (!section.isEmpty() && paragraphs.begins(at)) {
                    section.add(new Line(lines.get(at).number(), lines.get(at).page(), ""));
                }
                section.add(paragraphs.line(at, section, notes));
                at++;
                continue;
            }
            pieces.addAll(LineBlocks.of(section));
            section.clear();
            PdfLine first = lines.get(at);
            String text = notes.visible(headings.text(at, end));
            pieces.add(
                    new Piece.Heading(headings.level(first), first.page(), first.number(), text));
            at = end;
        }
        pieces.addAll(LineBlocks.of(section));
        return pieces;
    }

    private static void warnOfLetters(PdfText text, ReadingNotes notes) {
        long all = 0;
        long unreadable = 0;
        for (PdfLine line : text.lines()) {
            all += line.text().length();
            unreadable +=
                    line.text()
                            .chars()
                            .filter(c -> c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF))
                            .count();
        }
        if (unreadable * UNREADABLE_SHARE > all) {
            notes.warn(
                    "%d av %d tegn kan ikke leses: skriften i PDF-en sier ikke hvilke bokstaver den viser."
                            .formatted(unreadable, all));
        }
    }
}
