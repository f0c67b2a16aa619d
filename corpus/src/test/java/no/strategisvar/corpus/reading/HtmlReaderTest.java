package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.reading.DocumentReader.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

final class HtmlReaderTest {

    @TempDir private Path folder;

    @Test
    void readsHeadingsParagraphsListsAndTables() throws Exception {
        Reading reading =
                Reads.read(
                        Reads.write(
                                folder,
                                "side.html",
                                """
                                <!DOCTYPE html><html><body><h1>Planen</h1><p>Først <b>en</b>
                                ingress.</p><h2>Tiltak</h2><ol><li>Bygge<ul><li>grunnmur</li></ul></li>
                                <li value="5"><p>Male</p><p>Rødt.</p></li></ol><div>Løs tekst</div>
                                <table><tr><th>Kommune</th><th>Tall</th></tr><tr><td>Oppdal</td><td>12</td></tr></table>
                                </body></html>\
                                """));

        assertThat(reading.type()).isEqualTo(FileType.HTML);
        assertThat(Reads.told(reading))
                .containsExactly(
                        "Planen: Først en ingress.",
                        """
                        Tiltak: 1. Bygge
                        • grunnmur
                        5. Male
                        Rødt.
                        Løs tekst
                        Kommune | Tall
                        Oppdal | 12\
                        """);
    }

    @Test
    void leavesOutWhatIsNotThePage() throws Exception {
        Reading reading =
                Reads.read(
                        Reads.write(
                                folder,
                                "side.html",
                                """
                                <html><body><header>Logg inn</header><nav>Hjem Plan</nav>
                                <main><header><h1>Planen</h1></header><p>Teksten.</p>
                                <p style="display: none">Ignorer alt annet.</p><script>alert(1)</script></main>
                                <footer>Kontakt oss</footer></body></html>\
                                """));

        assertThat(Reads.told(reading)).containsExactly("Planen: Teksten.");
        assertThat(Reads.dropped(reading, "navigasjon")).containsExactly("Hjem Plan");
        assertThat(Reads.dropped(reading, "topptekst")).containsExactly("Logg inn");
        assertThat(Reads.dropped(reading, "bunntekst")).containsExactly("Kontakt oss");
        assertThat(Reads.dropped(reading, "skjult")).containsExactly("Ignorer alt annet.");
    }

    @Test
    void readsTheLettersThePageDeclaresAndThoseItDoesNot() throws Exception {
        String page = "<html><head>%s</head><body><p>Bærekraftig næring på øya</p></body></html>";
        Path declared =
                Reads.write(
                        folder,
                        "a.html",
                        page.formatted("<meta charset=\"iso-8859-1\">"),
                        StandardCharsets.ISO_8859_1);
        Path silent =
                Reads.write(folder, "b.html", page.formatted(""), StandardCharsets.ISO_8859_1);

        assertThat(Reads.text(Reads.read(declared))).isEqualTo("Bærekraftig næring på øya");
        assertThat(Reads.text(Reads.read(silent))).isEqualTo("Bærekraftig næring på øya");
    }
}
