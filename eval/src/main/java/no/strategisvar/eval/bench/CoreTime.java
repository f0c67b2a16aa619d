package no.strategisvar.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of this machine's cores its host gave to others. On a borrowed machine a timing is worth
 * what this share is small: what waits for a core is no work of the service's.
 *
 * <p>From the first line of Linux's {@code /proc/stat}, «cpu user nice system idle iowait irq
 * softirq steal …», in ticks (proc_stat(5)).
 */
final class CoreTime {

    private static final Path STAT = Path.of("/proc/stat");
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    private static final int STOLEN = 7;

    private final long stolen;
    private final long wanted;

    private CoreTime(long stolen, long wanted) {
        this.stolen = stolen;
        this.wanted = wanted;
    }

    /** What the cores have done until now; empty where the system does not tell. */
    static Optional<CoreTime> now() {
        try {
            return of(Files.readString(STAT));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    static Optional<CoreTime> of(String stat) {
        String[] fields = stat.lines().findFirst().orElse("").split("\\s+");
        if (fields.length <= STOLEN + 1 || !fields[0].equals("cpu")) {
            return Optional.empty();
        }
        long[] ticks = Arrays.stream(fields).skip(1).mapToLong(Long::parseLong).toArray();
        long all = Arrays.stream(ticks).limit(STOLEN + 1).sum();
        return Optional.of(new CoreTime(ticks[STOLEN], all - ticks[IDLE] - ticks[WAITING]));
    }

    /**
     * The share, from 0 to 1, of the time that was wanted since then and that others were given.
     */
    OptionalDouble stolenSince(CoreTime before) {
        return wanted == before.wanted
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (stolen - before.stolen) / (wanted - before.wanted));
    }
}
