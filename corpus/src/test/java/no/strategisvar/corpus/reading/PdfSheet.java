package no.strategisvar.corpus.reading;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes PDFs as a person would lay them out: text at a place, in columns, on sideways pages. */
public final class PdfSheet implements AutoCloseable {

    /** Which way a page is turned. */
    public enum Turn {
        UPRIGHT,
        /** The text runs up the page, and the reader turns the sheet. */
        TEXT_SIDEWAYS,
        /** The same, and the file says that the page is to be shown turned. */
        PAGE_TURNED
    }

    public static final double WIDTH = PDRectangle.A4.getWidth();
    public static final double HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private PDPageContentStream stream;
    private Turn turn = Turn.UPRIGHT;

    public PdfSheet() throws IOException {
        page(Turn.UPRIGHT);
    }

    /** A sheet without its first page. */
    static PdfSheet empty() throws IOException {
        PdfSheet sheet = new PdfSheet();
        sheet.document.removePage(0);
        return sheet;
    }

    public PdfSheet page(Turn newTurn) throws IOException {
        if (stream != null) {
            stream.close();
        }
        turn = newTurn;
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(newTurn == Turn.PAGE_TURNED ? 90 : 0);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        return this;
    }

    PdfSheet blankPages(int count) {
        for (int i = 0; i < count; i++) {
            document.addPage(new PDPage(PDRectangle.A4));
        }
        return this;
    }

    /** The width of the page as it is read. */
    public double width() {
        return turn == Turn.UPRIGHT ? WIDTH : HEIGHT;
    }

    public double height() {
        return turn == Turn.UPRIGHT ? HEIGHT : WIDTH;
    }

    /** Writes one line; {@code y} is counted from the top of the page as it is read. */
    public PdfSheet text(double x, double y, double size, boolean inBold, String text)
            throws IOException {
        stream.beginText();
        stream.setFont(inBold ? bold : plain, (float) size);
        if (turn == Turn.UPRIGHT) {
            stream.setTextMatrix(Matrix.getTranslateInstance((float) x, (float) (HEIGHT - y)));
        } else {
            stream.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, (float) y, (float) x));
        }
        stream.showText(text);
        stream.endText();
        return this;
    }

    /**
     * Sets a paragraph in a column, long words divided, and returns where the next line would
     * stand.
     */
    public double paragraph(double x, double y, double width, double size, boolean b, String text)
            throws IOException {
        double at = y;
        for (String line : wrap(text, width, size, b)) {
            text(x, at, size, b, line);
            at += size * 1.25;
        }
        return at + size * 0.75;
    }

    private List<String> wrap(String text, double width, double size, boolean b)
            throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (length(longer, size, b) <= width) {
                line = longer;
                continue;
            }
            int half = word.length() / 2;
            String head = line + " " + word.substring(0, half) + "-";
            if (word.matches("[a-zæøå]{12,}[.,]?") && length(head, size, b) <= width) {
                lines.add(head);
                line = word.substring(half);
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private double length(String text, double size, boolean b) throws IOException {
        return (b ? bold : plain).getStringWidth(text) / 1000 * size;
    }

    PdfSheet picture() throws IOException {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        stream.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 400, 600);
        return this;
    }

    PdfSheet encrypt() throws IOException {
        document.protect(new StandardProtectionPolicy("eier", "leser", new AccessPermission()));
        return this;
    }

    public Path save(Path file) throws IOException {
        stream.close();
        document.save(file.toFile());
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
