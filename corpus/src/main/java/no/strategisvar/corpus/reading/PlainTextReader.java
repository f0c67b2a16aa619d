package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a text that has no rules. A heading is a short line of its own without a full stop, with
 * text below it; a form feed begins a new page.
 */
final class PlainTextReader implements SourceReader {

    private static final int LONGEST_HEADING = 80;

    /** A heading with text right below it, with no blank line, is shorter still. */
    private static final int LONGEST_TIGHT_HEADING = 60;

    private static final Pattern LIST_ITEM = Pattern.compile("^\\s*([•▪◦*–-]|\\d{1,2}[.)])\\s.*");
    private static final Pattern NUMBERED_HEADING = Pattern.compile("^\\d+(\\.\\d+)* +\\p{Lu}.*");

    @Override
    public SourceText read(SourceFile file, ReadingNotes notes)
            throws IOException, CorpusException {
        String text = file.text(notes);
        boolean paged = text.contains("\f");
        List<Line> lines = new ArrayList<>();
        int page = 1;
        for (String raw : text.split("\r\n|\r|\n", -1)) {
            String[] parts = raw.split("\f", -1);
            for (int i = 0; i < parts.length; i++) {
                page += i > 0 ? 1 : 0;
                lines.add(new Line(lines.size() + 1, paged ? page : null, parts[i]));
            }
        }
        return SourceText.of(pieces(lines), paged ? page : null, notes);
    }

    /** The lines as headings and text. */
    static List<Piece> pieces(List<Line> lines) {
        List<Piece> pieces = new ArrayList<>();
        List<Line> section = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isHeading(lines, i)) {
                pieces.addAll(LineBlocks.of(section));
                section.clear();
                Line line = lines.get(i);
                pieces.add(new Piece.Heading(level(line), line.page(), line.number(), line.text()));
            } else {
                section.add(lines.get(i));
            }
        }
        pieces.addAll(LineBlocks.of(section));
        return pieces;
    }

    private static boolean isHeading(List<Line> lines, int at) {
        String text = lines.get(at).text().strip();
        boolean startsBlock = at == 0 || lines.get(at - 1).isBlank();
        if (text.isEmpty()
                || !startsBlock
                || text.length() > LONGEST_HEADING
                || LIST_ITEM.matcher(text).matches()
                || ".,;:!-".indexOf(text.charAt(text.length() - 1)) >= 0
                || !(Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0)))
                || text.chars().filter(Character::isLetter).count() < 2) {
            return false;
        }
        if (at + 1 < lines.size() && !lines.get(at + 1).isBlank()) {
            String next = lines.get(at + 1).text().strip();
            return text.length() <= LONGEST_TIGHT_HEADING
                    && next.length() > text.length()
                    && (Character.isUpperCase(next.charAt(0)) || LIST_ITEM.matcher(next).matches());
        }
        return lines.subList(at + 1, lines.size()).stream().anyMatch(line -> !line.isBlank());
    }

    /** Capitals stand above other headings; «2.1 Mål» stands below «2 Strategi». */
    private static int level(Line line) {
        String text = line.text().strip();
        if (NUMBERED_HEADING.matcher(text).matches()) {
            String number = text.substring(0, text.indexOf(' '));
            return 2 + (int) number.chars().filter(c -> c == '.').count();
        }
        return text.equals(text.toUpperCase(java.util.Locale.ROOT)) ? 1 : 2;
    }
}
