package no.strategisvar.eval.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class SourceTextTest {

    private static final Path STRATEGY = Path.of("../corpus/documents/000_e3b1b987b2036c1e.txt");

    private final SourceText small =
            new SourceText(
                    """
                    Forside
                     Innledning
                    Vi vil øke nærings-
                    livets verdi.
                     Verktøy
                    Samme ord. Forside
                    """);

    @Test
    void lineBreaksAndHyphensDoNotCount() {
        assertThat(small.has("øke næringslivets  verdi")).isTrue();
        assertThat(small.has("Øke næringslivets verdi")).isFalse();
        assertThat(small.has("")).isFalse();
    }

    @Test
    void aLineWithOneSpaceOpensAPage() {
        assertThat(small.isOn("øke næringslivets verdi", 5)).isTrue();
        assertThat(small.isOn("øke næringslivets verdi", 6)).isFalse();
        assertThat(small.isOn("Samme ord", 6)).isTrue();
    }

    @Test
    void aPageThatIsNotKnownIsNull() {
        assertThat(small.isOn("Innledning", null)).isFalse();
        assertThat(small.isOn("Forside", null)).isTrue();
        assertThat(small.isOn("Forside", 1)).isFalse();
        assertThat(new SourceText("En nyhet uten sider.").isOn("nyhet", null)).isTrue();
    }

    @Test
    void wordsThatStandTwiceAreOnBothPages() {
        assertThat(small.isOn("Forside", 6)).isTrue();
    }

    @Test
    void theCountMeetsThePagesThatTheStrategyPrints() throws IOException {
        SourceText strategy = new SourceText(Files.readString(STRATEGY));
        assertThat(strategy.isOn("Skal vi nå hovedmålet i Verdiskapingsstrategien", 31)).isTrue();
        assertThat(strategy.isOn("Grønt industriløft Trøndelag er vår oppfølging", 32)).isTrue();
        assertThat(strategy.isOn("Utvikle og starte opp prosjektet Grønt industriløft", 37))
                .isTrue();
        assertThat(strategy.hasOnUprightPages("Grønt industriløft Trøndelag er vår oppfølging"))
                .isTrue();
    }
}
