package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.reading.DocumentReader.Reading;
import no.strategisvar.corpus.reading.PdfSheet.Turn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class PdfReaderTest {

    private static final String LEFT =
            "Venstre spalte handler om havbruk og om hvordan næringen kan vokse uten at det går ut"
                    + " over miljøet i fjordene våre.";
    private static final String RIGHT =
            "Høyre spalte handler om skogbruk og om hvordan trevirke kan brukes i flere bygg enn"
                    + " det gjør i dag.";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void readsTwoColumnsOneAfterTheOtherWhicheverWayThePageIsTurned(Turn turn) throws Exception {
        try (PdfSheet sheet = PdfSheet.empty().page(turn)) {
            sheet.text(50, 60, 20, true, "Bioøkonomi i Trøndelag");
            double column = sheet.width() / 2 - 70;
            sheet.paragraph(50, 100, column, 10, false, LEFT);
            sheet.paragraph(sheet.width() / 2 + 20, 104, column, 10, false, RIGHT);
            Reading reading = Reads.read(sheet.save(folder.resolve("spalter.pdf")));

            assertThat(Reads.told(reading))
                    .containsExactly("Bioøkonomi i Trøndelag: " + LEFT + "\n" + RIGHT);
        }
    }

    @Test
    void readsTheLinesAcrossBothColumnsInTheirPlace() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.paragraph(50, 60, 480, 10, false, "Øverst. " + LEFT + " " + RIGHT);
            sheet.paragraph(50, 120, 220, 10, false, "En. " + LEFT);
            sheet.paragraph(320, 120, 220, 10, false, "To. " + RIGHT);
            sheet.text(50, 250, 16, true, "Overskrift over begge spalter på siden");
            sheet.paragraph(50, 280, 220, 10, false, "Tre. " + LEFT);
            sheet.paragraph(320, 280, 220, 10, false, "Fire. " + RIGHT);
            Reading reading = Reads.read(sheet.save(folder.resolve("spalter.pdf")));

            assertThat(Reads.text(reading))
                    .containsSubsequence("Øverst.", "En.", "To.", "Tre.", "Fire.");
            assertThat(Reads.told(reading))
                    .anyMatch(t -> t.startsWith("Overskrift over begge spalter på siden: Tre."));
        }
    }

    @Test
    void mendsWordsDividedAtTheEndOfALine() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.text(50, 100, 10, false, "Vi trenger nye samarbeids-");
            sheet.text(50, 112, 10, false, "modeller for IKT- og energi-");
            sheet.text(50, 124, 10, false, "sektoren i perioden 2024-");
            sheet.text(50, 136, 10, false, "2025.");
            Reading reading = Reads.read(sheet.save(folder.resolve("deling.pdf")));

            assertThat(Reads.text(reading))
                    .isEqualTo(
                            "Vi trenger nye samarbeidsmodeller for IKT- og energisektoren i"
                                    + " perioden 2024-2025.");
        }
    }

    @Test
    void tellsHeadingsByTheirTypeAndGivesTruePages() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.text(50, 100, 28, true, "Plan for havbruk");
            sheet.page(Turn.UPRIGHT).text(50, 60, 18, false, "Mål");
            sheet.paragraph(50, 90, 480, 10, false, LEFT);
            sheet.text(50, 160, 14, false, "Mål for 2030");
            sheet.paragraph(50, 190, 480, 10, false, RIGHT);
            sheet.text(50, 240, 10, true, "Ansvar");
            sheet.paragraph(50, 260, 480, 10, false, "Fylkeskommunen har ansvaret.");
            sheet.page(Turn.UPRIGHT).text(50, 60, 18, false, "Tiltak");
            sheet.text(50, 90, 10, false, "• Første tiltak");
            sheet.text(50, 104, 10, false, "• Andre tiltak");
            Reading reading = Reads.read(sheet.save(folder.resolve("plan.pdf")));

            assertThat(reading.title()).isEqualTo("Plan for havbruk");
            assertThat(reading.pages()).isEqualTo(3);
            assertThat(Reads.told(reading))
                    .containsExactly(
                            ": Plan for havbruk",
                            "Mål: " + LEFT,
                            "Mål/Mål for 2030: " + RIGHT,
                            "Mål/Mål for 2030/Ansvar: Fylkeskommunen har ansvaret.",
                            "Tiltak: • Første tiltak\n• Andre tiltak");
            assertThat(reading.document().passages())
                    .extracting(Passage::page)
                    .containsExactly(1, 2, 2, 2, 3);
        }
    }

    @Test
    void dropsWhatEveryPageRepeatsAndTheTableOfContents() throws Exception {
        try (PdfSheet sheet = PdfSheet.empty()) {
            for (int page = 1; page <= 5; page++) {
                sheet.page(page == 4 ? Turn.PAGE_TURNED : Turn.UPRIGHT);
                sheet.text(50, 30, 8, false, "Plan for havbruk 2024–2030");
                sheet.text(280, sheet.height() - 30, 8, false, "Side " + page + " av 5");
                if (page == 2) {
                    sheet.text(50, 80, 16, true, "Innhold");
                    for (int row = 0; row < 5; row++) {
                        sheet.text(50, 110 + 14 * row, 10, false, "Kapittel om sak " + row);
                        sheet.text(500, 110 + 14 * row, 10, false, String.valueOf(row + 3));
                    }
                } else {
                    String topic =
                            List.of("Havbruk", "", "Skog", "Reiseliv", "Fiske").get(page - 1);
                    sheet.text(50, 80, 16, true, topic);
                    sheet.paragraph(50, 110, 480, 10, false, topic + " først. " + LEFT);
                }
            }
            Reading reading = Reads.read(sheet.save(folder.resolve("plan.pdf")));

            Map<Integer, String> byPage = new TreeMap<>();
            reading.document().passages().forEach(p -> byPage.put(p.page(), p.text()));
            assertThat(byPage).containsOnlyKeys(1, 3, 4, 5);
            assertThat(byPage.values()).allMatch(text -> text.endsWith(LEFT));
            assertThat(Reads.dropped(reading, "topptekst")).hasSize(5);
            assertThat(Reads.dropped(reading, "sidetall")).hasSize(5);
            assertThat(Reads.dropped(reading, "innholdsfortegnelse"))
                    .contains("Innhold", "Kapittel om sak 4 7");
        }
    }

    @Test
    void keepsAHeadingThatSeveralPagesBeginWith() throws Exception {
        try (PdfSheet sheet = PdfSheet.empty()) {
            for (int page = 1; page <= 3; page++) {
                sheet.page(Turn.UPRIGHT).text(50, 60, 14, true, "Fellestiltak");
                sheet.paragraph(50, 90, 480, 10, false, page + " er tallet. " + LEFT);
            }
            sheet.page(Turn.UPRIGHT).paragraph(50, 60, 480, 10, false, RIGHT);
            sheet.page(Turn.UPRIGHT).paragraph(50, 60, 480, 10, false, RIGHT + " Slutt.");
            sheet.page(Turn.UPRIGHT).paragraph(50, 60, 480, 10, false, "Nei. " + RIGHT);
            Reading reading = Reads.read(sheet.save(folder.resolve("plan.pdf")));

            assertThat(Reads.told(reading))
                    .contains("Fellestiltak: 3 er tallet. " + LEFT)
                    .hasSize(6);
        }
    }

    @Test
    void takesASentenceThatRunsOnBackToThePageItBeginsOn() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.text(
                    50, 760, 10, false, "1. Utvikle nye og bærekraftige løsninger for havbruk i");
            sheet.page(Turn.UPRIGHT);
            sheet.text(50, 60, 10, false, "Namdalen og på Fosen.");
            sheet.text(50, 90, 10, false, "2. Styrke skogbruket i innlandet.");
            Reading reading = Reads.read(sheet.save(folder.resolve("plan.pdf")));

            assertThat(reading.document().passages())
                    .extracting(Passage::page, Passage::text)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    1,
                                    "1. Utvikle nye og bærekraftige løsninger for havbruk i"
                                            + " Namdalen og på Fosen."),
                            org.assertj.core.groups.Tuple.tuple(
                                    2, "2. Styrke skogbruket i innlandet."));
        }
    }

    @Test
    void tellsOfAPageThatIsOnlyAPicture() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.paragraph(50, 60, 480, 10, false, LEFT);
            sheet.page(Turn.UPRIGHT).picture();
            Reading reading = Reads.read(sheet.save(folder.resolve("plan.pdf")));

            assertThat(Reads.text(reading)).isEqualTo(LEFT);
            assertThat(reading.document().warnings())
                    .singleElement()
                    .asString()
                    .startsWith("Side 2 har ingen tekst");
        }
    }

    @Test
    void readsATableOfShortCellsRowByRow() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            for (int row = 0; row < 4; row++) {
                sheet.text(50, 100 + row * 20, 10, false, "Kommune nummer " + row);
                sheet.text(300, 100 + row * 20, 10, false, (row * 100) + " kr");
            }
            Reading reading = Reads.read(sheet.save(folder.resolve("tabell.pdf")));

            assertThat(Reads.text(reading)).contains("Kommune nummer 2 200 kr");
        }
    }

    @Test
    void tellsANumberedChapterFromANumberedItem() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.text(50, 60, 16, true, "1. Innledning");
            sheet.paragraph(50, 90, 480, 10, false, LEFT);
            sheet.text(50, 160, 16, true, "2. Tiltak");
            sheet.text(50, 190, 10, false, "1. Bygge kai");
            sheet.text(50, 204, 10, false, "2. Rense fjorden");
            Reading reading = Reads.read(sheet.save(folder.resolve("plan.pdf")));

            assertThat(Reads.told(reading))
                    .containsExactly(
                            "1. Innledning: " + LEFT, "2. Tiltak: 1. Bygge kai\n2. Rense fjorden");
        }
    }

    @Test
    void tellsWordsInATightLineApart() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.text(50, 60, 10, false, "Vi");
            sheet.text(60.9, 60, 10, false, "vil");
            sheet.text(72.4, 60, 10, false, "mer.");
            Reading reading = Reads.read(sheet.save(folder.resolve("plan.pdf")));

            assertThat(Reads.text(reading)).isEqualTo("Vi vil mer.");
        }
    }
}
