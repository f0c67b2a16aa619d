package no.strategisvar.assistant.cli;

import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Document.Dropped;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Records;
import no.strategisvar.corpus.reading.DocumentReader.Reading;
import no.strategisvar.corpus.reading.PageRanges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells a person, line by line, what was read of a document and what was not. */
final class ReadingReport {

    private static final int EXAMPLES = 5;
    private static final int LONGEST_EXAMPLE = 100;

    private final List<String> lines = new ArrayList<>();

    private ReadingReport() {}

    static List<String> of(Reading reading) {
        ReadingReport report = new ReadingReport();
        Document document = reading.document();
        report.summary(reading);
        report.outline(document);
        report.records(document.records());
        report.dropped(document.dropped());
        report.section("Advarsler", document.warnings());
        return report.lines;
    }

    private void summary(Reading reading) {
        Document document = reading.document();
        lines.add("Fil: %s (%s)".formatted(document.descriptor().file(), reading.type().label()));
        String title = reading.title();
        if (title != null) {
            lines.add("Tittel i dokumentet: " + title);
        }
        Integer pages = reading.pages();
        List<Integer> read = document.pages();
        lines.add(
                "Sider: %s%s"
                        .formatted(
                                pages == null ? "" : pages + ", tekst fra side ",
                                read.isEmpty() ? "ingen sidetall" : PageRanges.of(read)));
        lines.add("Tekststykker: " + document.passages().size());
    }

    private void outline(Document document) {
        Map<List<String>, List<Passage>> sections = new LinkedHashMap<>();
        for (Passage passage : document.passages()) {
            sections.computeIfAbsent(passage.path(), _ -> new ArrayList<>()).add(passage);
        }
        lines.add("");
        lines.add("Disposisjon:");
        List<String> above = List.of();
        for (Map.Entry<List<String>, List<Passage>> section : sections.entrySet()) {
            List<String> path = section.getKey();
            for (int depth = 0; depth < path.size() - 1; depth++) {
                if (depth >= above.size()
                        || !path.subList(0, depth + 1).equals(above.subList(0, depth + 1))) {
                    lines.add("  ".repeat(depth + 1) + path.get(depth));
                }
            }
            String name = path.isEmpty() ? "(uten overskrift)" : path.getLast();
            lines.add(
                    "%s%s – %s"
                            .formatted(
                                    "  ".repeat(Math.max(1, path.size())),
                                    name,
                                    extent(section.getValue())));
            above = path;
        }
    }

    private static String extent(List<Passage> passages) {
        List<Integer> pages =
                passages.stream().map(Passage::page).filter(Objects::nonNull).distinct().toList();
        String count = passages.size() == 1 ? "1 tekststykke" : passages.size() + " tekststykker";
        return pages.isEmpty() ? count : count + ", side " + PageRanges.of(pages);
    }

    private void records(Records records) {
        lines.add("");
        lines.add(
                "Poster: %d tiltak, %d prioriteringer, %d mål, %d omtaler av status og utfordringer, %d definisjoner"
                        .formatted(
                                records.measures().size(),
                                records.priorities().size(),
                                records.goals().size(),
                                records.statements().size(),
                                records.definitions().size()));
        records.measures()
                .forEach(measure ->
                        lines.add(
                                "  %s: %s%s"
                                        .formatted(
                                                measure.id(),
                                                measure.title(),
                                                measure.description().isEmpty()
                                                        ? ""
                                                        : " (med beskrivelse)")));
        records.goals().forEach(goal -> lines.add("  %s: %s".formatted(goal.id(), goal.title())));
        records.priorities()
                .forEach(priority ->
                        lines.add("  %s: %s".formatted(priority.id(), priority.title())));
    }

    private void dropped(List<Dropped> dropped) {
        Map<String, List<Dropped>> byReason = new LinkedHashMap<>();
        for (Dropped piece : dropped) {
            byReason.computeIfAbsent(piece.reason(), _ -> new ArrayList<>()).add(piece);
        }
        List<String> told = new ArrayList<>();
        byReason.forEach((reason, pieces) -> {
            told.add("%s: %d".formatted(reason, pieces.size()));
            pieces.stream()
                    .limit(EXAMPLES)
                    .forEach(piece -> told.add("  " + where(piece) + "«" + shortened(piece) + "»"));
            if (pieces.size() > EXAMPLES) {
                told.add("  … og %d til".formatted(pieces.size() - EXAMPLES));
            }
        });
        section("Ikke tatt med i teksten (etter grunn)", told);
    }

    private static String where(Dropped piece) {
        return piece.line() > 0 ? "linje " + piece.line() + ": " : "";
    }

    private static String shortened(Dropped piece) {
        String text = piece.text();
        return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE) + "…";
    }

    private void section(String heading, List<String> content) {
        lines.add("");
        lines.add(heading + (content.isEmpty() ? ": ingen" : ":"));
        content.forEach(line -> lines.add("  " + line));
    }
}
