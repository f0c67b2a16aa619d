package no.strategisvar.assistant.http;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.index.PassageIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * The generation of the documents that is served, and the change to the next one.
 *
 * <p>A request leases a generation from start to end; a generation that has been replaced is closed
 * when the last who leased it is done.
 */
final class Generations implements AutoCloseable {

    private final IndexSource source;
    private final Function<PassageIndex, Generation> build;
    private final Object reloading = new Object();
    private volatile Counted current;

    Generations(IndexSource source, Function<PassageIndex, Generation> build)
            throws IOException, CorpusException {
        this.source = source;
        this.build = build;
        this.current = new Counted(build.apply(source.open()));
    }

    /** A generation that stays open until the lease is closed. */
    interface Lease extends AutoCloseable {
        Generation generation();

        @Override
        void close();
    }

    Lease lease() {
        while (true) {
            Counted counted = current;
            if (counted.take()) {
                return counted;
            }
            // replaced and closed between the two lines: take the one that replaced it
        }
    }

    /** What a reload came to. */
    record Reloaded(boolean changed, PassageIndex index) {}

    /**
     * Reads the documents again and serves them from now on, if they have changed. When that fails
     * the generation that is served stays.
     */
    Reloaded reload() throws IOException, CorpusException {
        synchronized (reloading) {
            PassageIndex next = source.open();
            Counted before = current;
            if (next.fingerprint().equals(before.generation.index().fingerprint())) {
                next.close();
                return new Reloaded(false, before.generation.index());
            }
            current = new Counted(build.apply(next));
            before.release();
            return new Reloaded(true, next);
        }
    }

    /** Reloads when another process has indexed other documents; says whether that was so. */
    boolean reloadIfOutdated() throws IOException, CorpusException {
        synchronized (reloading) {
            return current.generation.index().isOutdated() && reload().changed();
        }
    }

    @Override
    public void close() {
        current.release();
    }

    /** A generation and how many hold it: one for being served, and one for every lease. */
    private static final class Counted implements Lease {

        private final Generation generation;
        private int holders = 1;

        Counted(Generation generation) {
            this.generation = generation;
        }

        @Override
        public Generation generation() {
            return generation;
        }

        synchronized boolean take() {
            if (holders == 0) {
                return false;
            }
            holders++;
            return true;
        }

        @Override
        public void close() {
            release();
        }

        synchronized void release() {
            if (--holders == 0) {
                try {
                    generation.index().close();
                } catch (IOException e) {
                    throw new UncheckedIOException("søkeindeksen kunne ikke lukkes", e);
                }
            }
        }
    }
}
