package no.strategisvar.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines between two headings into paragraphs and list items, whatever sign the document
 * uses for its bullets and numbers.
 */
final class LineBlocks {

    private static final Pattern BULLET =
            Pattern.compile("^\\s*[•▪◦●○■□◆►➢✓‣⁃∙·–—\\uF0B7\\uF0A7\\uF0D8]\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,2})[.)]\\s+(?=\\p{L})");

    private LineBlocks() {}

    /** Whether a line begins an item of a list. */
    static boolean beginsItem(String line) {
        String text = plain(line);
        return text.startsWith("• ") || NUMBER.matcher(text).find();
    }

    /** The paragraphs and items, in order, without a path. */
    static List<Piece> of(List<Line> lines) {
        List<Line> plain = new ArrayList<>(lines.size());
        for (Line line : lines) {
            plain.add(line.withText(plain(line.text())));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Block block : BlockBuilder.build(new SectionLines(Optional.empty(), plain))) {
            pieces.add(new Piece.Body(block));
        }
        return pieces;
    }

    private static String plain(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.find()) {
            return "• " + line.substring(bullet.end());
        }
        Matcher number = NUMBER.matcher(line);
        return number.find() ? number.group(1) + ". " + line.substring(number.end()) : line;
    }
}
