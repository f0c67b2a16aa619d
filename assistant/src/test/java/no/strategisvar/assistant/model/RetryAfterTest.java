package no.strategisvar.assistant.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

final class RetryAfterTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "3,3000",
        " 1.5 ,1500",
        "-4,0",
        "'Sun, 22 Nov 2026 10:00:30 GMT',30000",
        "'Sun, 22 Nov 2026 09:00:00 GMT',0"
    })
    void secondsAndDatesAreRead(String header, long ms) {
        assertThat(RetryAfter.read(header, CLOCK)).contains(Duration.ofMillis(ms));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "snart", "22.11.2026"})
    void whatCannotBeReadIsNothing(String header) {
        assertThat(RetryAfter.read(header, CLOCK)).isEmpty();
    }
}
