package no.strategisvar.assistant.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

final class BreakerTest {

    private static final Duration REST = Duration.ofSeconds(30);

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private Breaker breaker = new Breaker(REST, () -> now);

    @BeforeEach
    void begin() {
        breaker = new Breaker(REST, () -> now);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    @Test
    void aFewFailuresAreNothing() {
        fail(9);

        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void halfOfTheLastCallsIsTooMany() {
        for (int i = 0; i < 11; i++) {
            breaker.succeeded();
        }
        fail(9);
        assertThat(breaker.lets()).isTrue();
        fail(1);
        assertThat(breaker.lets()).isFalse();
    }

    @Test
    void afterTheRestAFewTryAndOneThatGoesWellEndsIt() {
        fail(10);
        now = now.plus(REST).minusMillis(1);
        assertThat(breaker.lets()).isFalse();

        now = now.plusMillis(1);
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.lets()).as("only three at a time").isFalse();
        breaker.toldNothing();
        assertThat(breaker.lets()).isTrue();
        breaker.succeeded();
        assertThat(breaker.lets()).isTrue();
        fail(1);
        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void aTryThatFailsBeginsAnotherRest() {
        fail(10);
        now = now.plus(REST);
        assertThat(breaker.lets()).isTrue();
        fail(1);

        assertThat(breaker.lets()).isFalse();
        now = now.plus(REST);
        assertThat(breaker.lets()).isTrue();
    }
}
