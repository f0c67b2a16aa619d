package no.strategisvar.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CoreTimeTest {

    @Test
    void theStolenShareIsOfTheTimeThatWasWanted() {
        CoreTime before = CoreTime.of("cpu  100 0 50 1000 5 0 0 10 7 0\ncpu0 1 2").orElseThrow();
        CoreTime after = CoreTime.of("cpu  160 0 60 1900 5 0 0 40 9 0\n").orElseThrow();

        // 60 user and 10 system ran, 30 were stolen, and idle time was not wanted
        assertThat(after.stolenSince(before)).hasValue(0.3);
        assertThat(before.stolenSince(before)).isEmpty();
    }

    @Test
    void whatIsNoSuchLineTellsNothing() {
        assertThat(CoreTime.of("")).isEmpty();
        assertThat(CoreTime.of("intr 1 2 3 4 5 6 7 8 9")).isEmpty();
        assertThat(CoreTime.of("cpu 1 2 3")).isEmpty();
    }
}
