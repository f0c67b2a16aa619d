package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.reading.PdfSheet.Turn;
import no.strategisvar.corpus.text.Letters;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The strategy's measures, set anew as a PDF: every area in two columns, every other one on a
 * sideways page, with running headers, page numbers, a table of contents and divided words.
 */
final class StrategyLaidOutAnewTest {

    private static final Path DOCUMENTS = Path.of("documents");
    private static final String STRATEGY = "verdiskapingsstrategien";

    @TempDir private Path folder;

    @Test
    void givesTheSameMeasuresWithTheSameRecordRules() throws Exception {
        Document text = new CorpusFolder(DOCUMENTS).load().document(STRATEGY).orElseThrow();
        layOut(text);
        String rules = Files.readString(DOCUMENTS.resolve(STRATEGY + ".rules.yaml"));
        Files.writeString(
                folder.resolve("ny.rules.yaml"), rules.substring(rules.indexOf("\nrecords:")));
        Files.writeString(
                folder.resolve("ny.document.yaml"),
                "id: ny\nfile: ny.pdf\ntitle: Ny\nkind: plan\n");

        Corpus corpus = new CorpusFolder(folder).load();

        assertThat(corpus.problems()).isEmpty();
        List<Measure> before = text.records().measures();
        assertThat(corpus.measures()).hasSize(31);
        assertThat(corpus.measures())
                .extracting(Measure::id, Measure::title)
                .containsExactlyElementsOf(
                        before.stream()
                                .map(m -> org.assertj.core.groups.Tuple.tuple(m.id(), m.title()))
                                .toList());
        assertThat(corpus.measures())
                .extracting(m -> Letters.of(m.description()))
                .containsExactlyElementsOf(
                        before.stream().map(m -> Letters.of(m.description())).toList());
        assertThat(corpus.measures()).allMatch(measure -> measure.pages().size() >= 2);
    }

    private void layOut(Document text) throws IOException {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.text(60, 200, 30, true, "Verdiskapingsstrategien");
            sheet.text(60, 240, 12, false, "Regional strategi for Trøndelag");
            List<Area> areas = text.records().areas();
            sheet.page(Turn.UPRIGHT);
            sheet.text(60, 80, 18, true, "Innhold");
            for (int i = 0; i < areas.size(); i++) {
                String row = areas.get(i).label() + " ............ " + (i + 3);
                sheet.text(60, 110 + 16 * i, 10, false, row);
            }
            List<Measure> measures = text.records().measures();
            for (int i = 1; i < areas.size(); i++) {
                sheet.page(i % 2 == 0 ? Turn.PAGE_TURNED : Turn.TEXT_SIDEWAYS);
                area(sheet, areas.get(i), measures, i + 2);
            }
            int number = areas.size() + 2;
            for (Area area : areas) {
                sheet.page(Turn.UPRIGHT);
                annex(sheet, area, measures, number++);
            }
            sheet.save(folder.resolve("ny.pdf"));
        }
    }

    private static void furniture(PdfSheet sheet, int number) throws IOException {
        sheet.text(60, 25, 8, false, "Verdiskapingsstrategien 2022–2025");
        sheet.text(sheet.width() - 60, sheet.height() - 20, 8, false, String.valueOf(number));
    }

    private static void area(PdfSheet sheet, Area area, List<Measure> measures, int number)
            throws IOException {
        furniture(sheet, number);
        sheet.text(60, 55, 22, true, area.label());
        double width = sheet.width() / 2 - 80;
        String tiltak =
                area.id().equals("offentlig-sektor")
                        ? "Tiltak"
                        : "Tiltak " + area.label().toLowerCase(Locale.ROOT);
        column(
                sheet,
                60,
                width,
                tiltak + " 2024-2025",
                measures.stream().filter(m -> m.area().equals(area.id())).toList());
        column(
                sheet,
                sheet.width() / 2 + 20,
                width,
                "Fellestiltak for alle satsingsområder",
                measures.stream().filter(m -> m.area().equals("felles")).toList());
    }

    private static void column(
            PdfSheet sheet, double x, double width, String heading, List<Measure> measures)
            throws IOException {
        double y = sheet.paragraph(x, 90, width, 14, true, heading);
        for (Measure measure : measures) {
            String item = measure.number() + ". " + measure.title();
            y = sheet.paragraph(x, y, width, 9, false, item) - 5;
        }
    }

    private static void annex(PdfSheet sheet, Area area, List<Measure> measures, int number)
            throws IOException {
        furniture(sheet, number);
        sheet.text(60, 55, 22, true, "Vedlegg – tiltak og beskrivelser");
        sheet.text(60, 80, 14, true, area.label());
        double y = 105;
        for (Measure measure : measures) {
            if (measure.area().equals(area.id())) {
                y = sheet.paragraph(60, y, 480, 7, true, measure.title());
                y = sheet.paragraph(60, y, 480, 7, false, measure.description().replace('\n', ' '));
            }
        }
    }
}
