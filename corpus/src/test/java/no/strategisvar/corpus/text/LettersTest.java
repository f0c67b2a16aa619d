package no.strategisvar.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

final class LettersTest {

    private static final String SIGNS = " \n\t-–.,:;!?()«»\"/•%\u00AD";
    private static final String LETTERS = "abcÆØÅæøåéôZ0129";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UH-sektoren, næringsliv | uhsektorennæringsliv",
                "NOU 2023:10 | nou202310",
                "BIOØKONOMI | bioøkonomi",
                "«Trønderske gjestebud» (80 %) | trønderskegjestebud80",
                "– • . | ''"
            })
    void leavesLettersAndDigitsInLowerCase(String text, String letters) {
        assertThat(Letters.of(text)).isEqualTo(letters);
    }

    @Test
    void aLineBreakInAWordChangesNothing() {
        assertThat(Letters.of("UH-\nsektoren")).isEqualTo(Letters.of("UH-sektoren"));
    }

    @Test
    void signsPutInAnywhereChangeNothing() {
        Random random = new Random(42);
        for (int round = 0; round < 10_000; round++) {
            StringBuilder plain = new StringBuilder();
            StringBuilder mixed = new StringBuilder();
            int length = random.nextInt(30);
            for (int i = 0; i < length; i++) {
                char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
                plain.append(letter);
                mixed.append(letter);
                while (random.nextBoolean()) {
                    mixed.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                }
            }
            String letters = Letters.of(mixed);
            assertThat(letters).isEqualTo(Letters.of(plain)).hasSize(plain.length());
            assertThat(letters).isEqualToIgnoringCase(plain);
            assertThat(Letters.of(letters)).isEqualTo(letters);
        }
    }
}
