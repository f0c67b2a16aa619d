package no.strategisvar.llama;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import java.util.Set;

/** Which machines llama.cpp's Java binding brings a library for; on those nothing is left out. */
final class Machine {

    private static final Set<String> KNOWN =
            Set.of(
                    "linux/amd64",
                    "linux/aarch64",
                    "mac/x86_64",
                    "mac/aarch64",
                    "windows/amd64",
                    "windows/x86");

    private Machine() {}

    static void mustRunLlama() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ", -1)[0];
        String machine = system + "/" + System.getProperty("os.arch");
        assumeTrue(
                KNOWN.contains(machine),
                "NOT TESTED: de.kherud:llama has no library for " + machine);
    }
}
