package no.strategisvar.assistant.http;

import no.strategisvar.corpus.CorpusException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;

/**
 * Looks now and then whether a command of another process, such as {@code documents add}, has
 * indexed other documents, and serves them then.
 */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Generations generations;
    private final Thread thread;

    Watch(Generations generations) {
        this.generations = generations;
        this.thread = Thread.ofVirtual().name("watch").start(this::run);
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                look();
            }
        } catch (InterruptedException _) {
            // closed
        }
    }

    private void look() {
        try {
            if (generations.reloadIfOutdated()) {
                LOG.info("the documents were indexed by another process; serving the new ones");
            }
        } catch (CorpusException | IOException e) {
            LOG.error("the new documents cannot be read; serving those before", e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
