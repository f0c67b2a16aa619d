package no.strategisvar.assistant.http;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sheet for a Norwegian spreadsheet: UTF-8 with a byte order mark, semicolons, CRLF. A cell that
 * a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What begins a formula somewhere, also after white space that a spreadsheet strips. */
    private static final String OPENS_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static String of(RecordSheet sheet) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK).append(row(sheet.head()));
        sheet.lines().forEach(line -> csv.append(row(line)));
        return csv.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    static String cell(String text) {
        boolean formula =
                !text.isEmpty()
                        && (OPENS_FORMULA.indexOf(text.charAt(0)) >= 0
                                || (!text.isBlank()
                                        && OPENS_FORMULA.indexOf(text.strip().charAt(0)) >= 0));
        String safe = (formula ? "'" : "") + text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
