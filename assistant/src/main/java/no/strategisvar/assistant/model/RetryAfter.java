package no.strategisvar.assistant.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header {@code Retry-After}: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

    private RetryAfter() {}

    /** How long to wait, never less than nothing; empty for what cannot be read. */
    static Optional<Duration> read(String header, InstantSource clock) {
        String value = header.strip();
        try {
            return Optional.of(
                    Duration.ofMillis(Math.max(0, Math.round(Double.parseDouble(value) * 1_000))));
        } catch (NumberFormatException _) {
            // not seconds, so a date
        }
        try {
            Instant until =
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration wait = Duration.between(clock.instant(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
