package no.strategisvar.assistant.http;

import no.strategisvar.assistant.records.Row;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Theme;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records as the cells of a spreadsheet: a heading and a line a record. */
record RecordSheet(String name, List<String> head, List<List<String>> lines) {

    static RecordSheet of(Corpus corpus, Row.Kind kind, List<Row> rows) {
        return switch (kind) {
            case MEASURE ->
                    sheet(
                            "tiltak",
                            List.of("Id", "Område", "Nummer", "Tiltak", "Beskrivelse"),
                            rows,
                            row ->
                                    List.of(
                                            row.id(),
                                            label(corpus, row.area()),
                                            String.valueOf(row.number()),
                                            row.title(),
                                            row.description()),
                            corpus);
            case PRIORITY ->
                    sheet(
                            "prioriteringer",
                            List.of("Id", "Område", "Verktøy", "Gruppe", "Prioritering"),
                            rows,
                            row ->
                                    List.of(
                                            row.id(),
                                            label(corpus, row.area()),
                                            row.tools().stream()
                                                    .map(tool -> label(corpus, tool))
                                                    .collect(Collectors.joining(", ")),
                                            row.group(),
                                            row.title()),
                            corpus);
            case GOAL ->
                    sheet(
                            "maal",
                            List.of("Id", "Område", "År", "Mål"),
                            rows,
                            row ->
                                    List.of(
                                            row.id(),
                                            label(corpus, row.area()),
                                            row.year() == null ? "" : String.valueOf(row.year()),
                                            row.title()),
                            corpus);
        };
    }

    /** The cells of a row that its kind alone has. */
    @FunctionalInterface
    private interface Cells {
        List<String> of(Row row);
    }

    private static RecordSheet sheet(
            String name, List<String> head, List<Row> rows, Cells cells, Corpus corpus) {
        List<String> all = new ArrayList<>(head);
        all.add("Tema");
        all.add("Sider");
        List<List<String>> lines = new ArrayList<>();
        for (Row row : rows) {
            List<String> line = new ArrayList<>(cells.of(row));
            line.add(
                    corpus.themes().stream()
                            .filter(theme -> row.themes().contains(theme.id()))
                            .map(Theme::label)
                            .map(Theme.Label::nb)
                            .collect(Collectors.joining(", ")));
            line.add(row.pages().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            lines.add(List.copyOf(line));
        }
        return new RecordSheet(name, List.copyOf(all), List.copyOf(lines));
    }

    private static String label(Corpus corpus, @Nullable String id) {
        return Stream.concat(corpus.areas().stream(), corpus.tools().stream())
                .filter(area -> area.id().equals(id))
                .map(Area::label)
                .findFirst()
                .orElse("");
    }
}
