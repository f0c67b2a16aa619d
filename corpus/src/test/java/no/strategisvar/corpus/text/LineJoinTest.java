package no.strategisvar.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

final class LineJoinTest {

    private static final List<String> PIECES =
            List.of(
                    "samarbeids-",
                    "modeller",
                    "FoU-",
                    "2024-",
                    "2025",
                    "og",
                    "eller",
                    "UH-sektoren",
                    "Trøndelag",
                    "/",
                    "«",
                    "»",
                    ",",
                    ".",
                    " ",
                    "  ",
                    "\u00AD",
                    "-",
                    "–",
                    "(ITT)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ulike samarbeids- | modeller mellom | ulike samarbeidsmodeller mellom",
                "innovasjons- | virkemidler. | innovasjonsvirkemidler.",
                "demag- | ogisk | demagogisk"
            })
    void takesAwayAHyphenThatOnlyDividesAWord(String first, String second, String joined) {
        assertThat(LineJoin.join(first, second)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "handlingsplan 2024- | 2025. | handlingsplan 2024-2025.",
                "internasjonale FoU- | utlysninger. | internasjonale FoU-utlysninger.",
                "mellom UH- | sektoren | mellom UH-sektoren",
                "Møre- | Romsdal | Møre-Romsdal"
            })
    void keepsAHyphenThatBelongsToTheWord(String first, String second, String joined) {
        assertThat(LineJoin.join(first, second)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "økt IKT- | og forsyningssikkerhet | økt IKT- og forsyningssikkerhet",
                "fagskole- | eller universitetsnivå | fagskole- eller universitetsnivå",
                "strategi 2019 - | 2022 | strategi 2019 - 2022",
                "et trepartssamarbeid mellom | organisasjoner | et trepartssamarbeid mellom"
                        + " organisasjoner"
            })
    void putsASpaceBetweenWords(String first, String second, String joined) {
        assertThat(LineJoin.join(first, second)).isEqualTo(joined);
    }

    @Test
    void putsNoSpaceAfterASlash() {
        assertThat(LineJoin.join("erfaringsoverføring/ ", " læring mellom"))
                .isEqualTo("erfaringsoverføring/læring mellom");
    }

    @Test
    void anEmptyPieceAddsNothing() {
        assertThat(LineJoin.join("", " tekst ")).isEqualTo("tekst");
        assertThat(LineJoin.join("tekst-", " \n")).isEqualTo("tekst-");
    }

    @Test
    void tidiesWhiteSpaceAndSoftHyphens() {
        assertThat(LineJoin.tidy("  Trøn\u00ADdelag \n\t er   størst "))
                .isEqualTo("Trøndelag er størst");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "som oppfølging av NOU 2023:10 og",
                "i regionen,",
                "nasjonale FoU-",
                "erfaringsoverføring/",
                "resultatene av «Kartleggingsstudie restråstoff",
                "det er viktig å "
            })
    void aTextThatBreaksOffIsUnfinished(String text) {
        assertThat(LineJoin.isUnfinished(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Det er slutt.", "", "etter «Kartleggingsstudie»", "god dialog", "i Norge"})
    void aTextThatEndsWithAWholeWordIsNot(String text) {
        assertThat(LineJoin.isUnfinished(text)).isFalse();
    }

    @Test
    void noLetterIsLostInAJoin() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String first = text(random);
            String second = text(random);
            assertThat(Letters.of(LineJoin.join(first, second)))
                    .as("«%s» + «%s»", first, second)
                    .isEqualTo(Letters.of(first) + Letters.of(second));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
