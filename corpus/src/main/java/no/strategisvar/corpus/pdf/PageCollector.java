package no.strategisvar.corpus.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Gathers the lines of each page while PDFBox runs through the document. Letters that run in
 * another direction are turned and read by themselves: those of the direction most letters have
 * first.
 */
final class PageCollector extends PDFTextStripper {

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|-bd|fett");
    private static final int BOLD_WEIGHT = 600;

    private final List<PdfLine> lines = new ArrayList<>();
    private final Map<PDFont, Boolean> boldByFont = new HashMap<>();
    private final ContentsLines contents = new ContentsLines();

    PageCollector() {
        setShouldSeparateByBeads(false);
    }

    /** Every line of every page that was run through. */
    List<PdfLine> lines() {
        return lines;
    }

    /** The lines of tables of contents among them. */
    ContentsLines contents() {
        return contents;
    }

    @Override
    protected void writePage() {
        Map<Float, List<TextPosition>> byDirection = new TreeMap<>();
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition position : article) {
                byDirection
                        .computeIfAbsent(position.getDir(), _ -> new ArrayList<>())
                        .add(position);
            }
        }
        List<List<TextPosition>> directions = new ArrayList<>(byDirection.values());
        directions.sort(Comparator.comparingInt((List<TextPosition> d) -> d.size()).reversed());
        int column = 0;
        for (List<TextPosition> direction : directions) {
            column = collect(direction, column);
        }
    }

    private int collect(List<TextPosition> positions, int firstColumn) {
        List<Glyph> glyphs = glyphs(positions);
        if (glyphs.isEmpty()) {
            return firstColumn;
        }
        TextPosition any = positions.getFirst();
        boolean sideways = any.getDir() == 90 || any.getDir() == 270;
        double height = sideways ? any.getPageWidth() : any.getPageHeight();
        List<Segment> segments = contents.take(Segment.of(glyphs));
        int column = firstColumn;
        for (Segment row : Columns.lines(contents.taken())) {
            contents.add(add(row, column, height));
        }
        for (List<Segment> inColumn : Columns.of(segments)) {
            for (Segment segment : inColumn) {
                add(segment, column, height);
            }
            column++;
        }
        return column;
    }

    private PdfLine add(Segment segment, int column, double height) {
        PdfLine line =
                new PdfLine(
                        lines.size() + 1,
                        getCurrentPageNo(),
                        column,
                        segment.text(),
                        segment.left(),
                        segment.right(),
                        segment.y(),
                        height - segment.y(),
                        segment.size(),
                        segment.bold());
        lines.add(line);
        return line;
    }

    private List<Glyph> glyphs(List<TextPosition> positions) {
        List<Glyph> glyphs = new ArrayList<>();
        boolean afterSpace = false;
        for (TextPosition position : positions) {
            String text = position.getUnicode();
            if (text == null || text.isBlank() || text.equals("\u00A0")) {
                afterSpace = true;
                continue;
            }
            glyphs.add(
                    new Glyph(
                            text,
                            position.getXDirAdj(),
                            position.getYDirAdj(),
                            position.getWidthDirAdj(),
                            Math.abs(position.getYScale()),
                            isBold(position.getFont()),
                            afterSpace));
            afterSpace = false;
        }
        return glyphs;
    }

    private boolean isBold(PDFont font) {
        return boldByFont.computeIfAbsent(
                font,
                f -> {
                    String name = String.valueOf(f.getName()).toLowerCase(Locale.ROOT);
                    PDFontDescriptor descriptor = f.getFontDescriptor();
                    return BOLD.matcher(name).find()
                            || (descriptor != null
                                    && (descriptor.isForceBold()
                                            || descriptor.getFontWeight() >= BOLD_WEIGHT));
                });
    }
}
