package no.strategisvar.assistant.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.assistant.config.ModelConfig;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The tokens that have been used today and this month, kept in a file so that a restart does not
 * give them back. What a call may use at most is set aside before it begins, and what it used is
 * counted when it ends; only then is the file written, so a process that is killed on the way loses
 * the calls that were being made.
 */
public final class Budget {

    private static final Logger LOG = LoggerFactory.getLogger(Budget.class);
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final ObjectMapper JSON = new JsonMapper();
    private static final double NEARLY = 0.8;

    private final ModelConfig.Budget limits;
    private final Path file;
    private final InstantSource clock;
    private Used used;
    private long spent;
    private long setAside;

    /**
     * What has been used.
     *
     * @param day the day that {@code today} belongs to, such as {@code 2026-11-22}
     */
    private record Used(String day, long today, long month) {}

    /**
     * The budget of a data folder.
     *
     * @throws IOException when what was used before cannot be read; it is not taken for nothing
     */
    public Budget(ModelConfig.Budget limits, Path folder, InstantSource clock) throws IOException {
        this.limits = limits;
        this.file = folder.resolve("model-usage.json");
        this.clock = clock;
        this.used = read();
    }

    private Used read() throws IOException {
        if (!Files.exists(file)) {
            return new Used(today().toString(), 0, 0);
        }
        try {
            return JSON.readValue(file.toFile(), Used.class);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    "Forbruket i %s kan ikke leses. Rett filen, eller slett den for å begynne på nytt."
                            .formatted(file),
                    e);
        }
    }

    /** Tokens set aside for one call. */
    final class Reserve {
        private final long tokens;

        private Reserve(long tokens) {
            this.tokens = tokens;
        }

        /** Ends the call. */
        void settle(long spent) {
            count(tokens, spent);
        }
    }

    /** Sets tokens aside for a call; none when they may pass the limit of the day or the month. */
    synchronized Optional<Reserve> reserve(long tokens) {
        turn();
        boolean enough =
                isWithin(used.today() + setAside + tokens, limits.dailyTokens())
                        && isWithin(used.month() + setAside + tokens, limits.monthlyTokens());
        if (!enough) {
            return Optional.empty();
        }
        setAside += tokens;
        return Optional.of(new Reserve(tokens));
    }

    /** The tokens of the calls that have ended since this budget was opened. */
    public synchronized long spent() {
        return spent;
    }

    private static boolean isWithin(long tokens, long limit) {
        return limit == 0 || tokens <= limit;
    }

    private synchronized void count(long reserved, long spent) {
        setAside -= reserved;
        this.spent += spent;
        turn();
        boolean wasNear = isNear();
        used = new Used(used.day(), used.today() + spent, used.month() + spent);
        if (isNear() && !wasNear) {
            LOG.warn(
                    "{} tokens today and {} this month: four fifths of a limit",
                    used.today(),
                    used.month());
        }
        write();
    }

    private boolean isNear() {
        return (limits.dailyTokens() > 0 && used.today() >= NEARLY * limits.dailyTokens())
                || (limits.monthlyTokens() > 0 && used.month() >= NEARLY * limits.monthlyTokens());
    }

    /** Begins a new day or month when it is one. */
    private void turn() {
        LocalDate today = today();
        LocalDate day = LocalDate.parse(used.day());
        if (!day.equals(today)) {
            boolean sameMonth = day.withDayOfMonth(1).equals(today.withDayOfMonth(1));
            used = new Used(today.toString(), 0, sameMonth ? used.month() : 0);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            Files.write(draft, JSON.writeValueAsBytes(used));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Counted on in memory; an answer is not lost for a full disk.
            LOG.error("The use of tokens cannot be written to {}", file, e);
        }
    }
}
