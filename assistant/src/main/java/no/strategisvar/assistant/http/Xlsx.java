package no.strategisvar.assistant.http;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A sheet as an Office Open XML workbook. Every cell is text, so none can be a formula. */
final class Xlsx {

    private static final String PROGRAM = "Strategisvar";
    private static final String VERSION = "1.0";

    /** Widths of columns in characters: long texts are wrapped. */
    private static final int WIDEST = 80;

    private static final int NARROWEST = 10;

    private Xlsx() {}

    static byte[] of(RecordSheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            Worksheet page = workbook.newWorksheet(sheet.name());
            for (int column = 0; column < sheet.head().size(); column++) {
                page.value(0, column, sheet.head().get(column));
                page.style(0, column).bold().set();
                page.width(column, width(sheet, column));
            }
            for (int line = 0; line < sheet.lines().size(); line++) {
                List<String> cells = sheet.lines().get(line);
                for (int column = 0; column < cells.size(); column++) {
                    page.value(line + 1, column, cells.get(column));
                    page.style(line + 1, column).wrapText(true).verticalAlignment("top").set();
                }
            }
            page.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int width(RecordSheet sheet, int column) {
        int longest =
                sheet.lines().stream().mapToInt(line -> line.get(column).length()).max().orElse(0);
        return Math.clamp(longest, NARROWEST, WIDEST);
    }
}
