package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

final class MeasureNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hva går tiltak 3 ut på?|3",
                "fellestiltak nr. 2 og 4|2 4",
                "Kva er tiltak nummer to under opplevingar?|2",
                "Gi meg tiltak 1 til 3 for bioøkonomi|1 2 3",
                "tiltaka 2–4, takk|2 3 4",
                "Hvilke tiltak har nummer 7?|7",
                "dei tre fyrste tiltaka|1 2 3",
                "gi meg de tre føste fellstiltakene|1 2 3",
                "the first two measures|1 2",
                "What is measure number 5 about?|5"
            })
    void measuresAreNamedByTheirNumbers(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvilke tiltak står på side 8?",
                "tiltak på side nr. 21",
                "Handlingsplan 2024-2025, hvilke tiltak?",
                "tiltak 2024",
                "Har planen 31 tiltak?",
                "er 50 % av tiltakene ferdige",
                "de første tiltakene"
            })
    void otherNumbersNameNone(String text) {
        assertThat(numbers(text)).isEmpty();
    }

    @Test
    void aHugeNumberIsNone() {
        assertThat(numbers("tiltak 99999999999")).isEmpty();
    }

    private static String numbers(String text) {
        return MeasureNumbers.of(text).stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
