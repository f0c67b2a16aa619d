package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.reading.DocumentReader.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

final class TextReadersTest {

    @TempDir private Path folder;

    @Test
    void readsMarkdown() throws Exception {
        Reading reading =
                Reads.read(
                        Reads.write(
                                folder,
                                "plan.md",
                                """
                                ---
                                dato: 2024
                                ---
                                # Planen

                                Dette er **viktig** og [lenket](https://x.no) tekst
                                over to linjer.

                                Mål
                                ---
                                1. Bygge
                                2. Male
                                   rødt

                                * Kule

                                | Kommune | Tall |
                                |---------|------|
                                | Oppdal  | 12   |

                                ```
                                # ingen overskrift
                                ```
                                """));

        assertThat(reading.type()).isEqualTo(FileType.MARKDOWN);
        assertThat(reading.title()).isEqualTo("Planen");
        assertThat(Reads.told(reading))
                .containsExactly(
                        "Planen: Dette er viktig og lenket tekst over to linjer.",
                        """
                        Mål: 1. Bygge
                        2. Male rødt
                        • Kule
                        Kommune | Tall
                        Oppdal | 12
                        # ingen overskrift\
                        """);
        assertThat(Reads.dropped(reading, "metadata")).contains("dato: 2024");
    }

    @Test
    void readsPlainTextWithoutRules() throws Exception {
        Reading reading =
                Reads.read(
                        Reads.write(
                                folder,
                                "plan.txt",
                                """
                                PLAN FOR HAVBRUK

                                Innledning

                                Næringen vokser, og det
                                krever samarbeids-
                                modeller.

                                Tiltak
                                - Kartlegge behov
                                - Bygge kai
                                """));

        assertThat(Reads.told(reading))
                .containsExactly(
                        ": PLAN FOR HAVBRUK",
                        "Innledning: Næringen vokser, og det krever samarbeidsmodeller.",
                        "Tiltak: • Kartlegge behov\n• Bygge kai");
    }

    @Test
    void countsPagesByFormFeeds() throws Exception {
        Reading reading =
                Reads.read(Reads.write(folder, "plan.txt", "Side en er her.\fSide to er her.\n"));

        assertThat(reading.pages()).isEqualTo(2);
        assertThat(reading.document().passages()).extracting(Passage::page).containsExactly(1, 2);
    }

    @Test
    void tellsTheLettersOfAFileByItsBytes() throws Exception {
        String text = "Bærekraft – på øya. ".repeat(10).strip();
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("windows-1252")
                }) {
            Path file = Reads.write(folder, "plan.txt", text, charset);
            assertThat(Reads.text(Reads.read(file))).as(charset.name()).isEqualTo(text);
        }
    }

    @Test
    void takesInvisibleCharactersOutAndTellsOfThem() throws Exception {
        String tags =
                new StringBuilder().appendCodePoint(0xE0041).appendCodePoint(0xE0042).toString();
        Reading reading =
                Reads.read(
                        Reads.write(
                                folder,
                                "plan.txt",
                                "Ti\u00ADltak\u200B for \u202Eskog\u202C" + tags + " a\u030A."));

        assertThat(Reads.text(reading)).isEqualTo("Tiltak for skog å.");
        assertThat(reading.document().warnings())
                .containsExactly(
                        "Usynlige tegn er fjernet: 1 myke bindestreker, 1 tegn uten bredde, 2 tegn"
                                + " som snur skriveretningen, 2 usynlige merketegn.");
    }

    @Test
    void readsRecordsByTheHeadingsOfAnyFile() throws Exception {
        Files.writeString(
                folder.resolve("prove.rules.yaml"),
                """
                records:
                  areas: [{id: skog, label: Skog}, {id: felles, label: Felles}]
                  measures: "Tiltak.*"
                  priorities: Vi prioriterer
                  goals: Mål
                  descriptions: Vedlegg
                """);
        Reading reading =
                Reads.read(
                        Reads.write(
                                folder,
                                "plan.html",
                                """
                                <html><body><h1>Planen</h1><h2>Skog</h2><h3>Mål</h3><p>I 2030 vokser skogen.</p>
                                <h3>Vi prioriterer</h3><ul><li>Planting</li></ul>
                                <h3>Tiltak 2024</h3><ol><li>Plante gran</li><li>Tynne</li></ol>
                                <h2>Vedlegg</h2><table><tr><td>2</td><td>Tynne</td><td>Det trengs lys.</td></tr>
                                <tr><td>1</td><td>Plante gran</td><td>Gran gir tømmer. Og skygge.</td></tr></table>
                                </body></html>\
                                """));

        var records = reading.document().records();
        assertThat(records.measures())
                .extracting(m -> m.id() + ": " + m.title() + ": " + m.description())
                .containsExactly(
                        "skog-1: Plante gran: 1 | Gran gir tømmer. Og skygge.",
                        "skog-2: Tynne: 2 | Det trengs lys.");
        assertThat(records.priorities()).extracting("id").containsExactly("prioritering-skog-1");
        assertThat(records.goals()).extracting("year").containsExactly(2030);
        assertThat(reading.document().warnings()).isEmpty();
    }

    @Test
    void tellsOfRecordsThatTheRulesNameAndTheTextDoesNotHave() throws Exception {
        Files.writeString(
                folder.resolve("prove.rules.yaml"), "records: {measures: \"Tiltak 2031\"}\n");
        Reading reading = Reads.read(Reads.write(folder, "plan.txt", "Bare tekst her."));

        assertThat(reading.document().warnings())
                .singleElement()
                .asString()
                .contains("tiltak")
                .contains("«Tiltak 2031»");
    }
}
