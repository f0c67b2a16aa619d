package no.strategisvar.assistant.http;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Measure;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Measures for a Norwegian spreadsheet: UTF-8 with a byte order mark, semicolons, CRLF. A cell that
 * a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class MeasureCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MeasureCsv() {}

    static String of(Corpus corpus, List<Measure> measures) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(
                row(List.of("Id", "Område", "Nummer", "Tiltak", "Beskrivelse", "Tema", "Sider")));
        for (Measure m : measures) {
            csv.append(
                    row(
                            List.of(
                                    m.id(),
                                    areaLabel(corpus, m.area()),
                                    String.valueOf(m.number()),
                                    m.title(),
                                    m.description(),
                                    String.join(", ", m.themes()),
                                    m.pages().stream()
                                            .map(String::valueOf)
                                            .collect(Collectors.joining(", ")))));
        }
        return csv.toString();
    }

    private static String areaLabel(Corpus corpus, String id) {
        return corpus.areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::label)
                .findFirst()
                .orElse(id);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MeasureCsv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        String safe = (formula ? "'" : "") + text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
