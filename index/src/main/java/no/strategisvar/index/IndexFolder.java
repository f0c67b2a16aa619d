package no.strategisvar.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;

/**
 * The folder where indexes lie, each in a folder of its own that is named by its fingerprint.
 *
 * <p>An index is written to a draft beside the others, checked, and moved into place whole; then
 * the file {@code current} names it. A process that is killed on the way leaves a draft that the
 * next one removes, and never a half index. One process builds at a time; the index before the
 * current one is kept for those who still read it.
 */
final class IndexFolder {

    private static final String CURRENT = "current";
    private static final String LOCK = "lock";
    private static final String DRAFT = "draft-";
    private static final long LOCK_RETRY_MS = 20;

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes an index into an empty folder. */
    @FunctionalInterface
    interface Build {
        void write(Path draft) throws IOException;
    }

    /** Where an index lies, and whether it was built just now. */
    record Place(Path path, boolean built) {}

    /** Finds the sound index of this name, or builds it, and makes it the current one. */
    Place place(String name, Build build) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(
                                folder.resolve(LOCK),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock _ = lock(channel)) {
            Path target = folder.resolve(name);
            boolean missing = !isSound(target);
            if (missing) {
                delete(target);
                Path draft = Files.createTempDirectory(folder, DRAFT);
                build.write(draft);
                check(draft);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                IOUtils.fsync(folder, true);
            }
            String before = current();
            if (name.equals(before)) {
                remove(found -> found.startsWith(DRAFT));
            } else {
                point(name);
                remove(found -> !found.equals(name) && !found.equals(before));
            }
            return new Place(target, missing);
        }
    }

    /** The name of the index that was built or opened last, by any process; empty before that. */
    String current() throws IOException {
        Path pointer = folder.resolve(CURRENT);
        return Files.exists(pointer) ? Files.readString(pointer).strip() : "";
    }

    private void point(String name) throws IOException {
        Path draft = Files.createTempFile(folder, CURRENT, "");
        Files.writeString(draft, name);
        IOUtils.fsync(draft, false);
        Files.move(
                draft,
                folder.resolve(CURRENT),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(folder, true);
    }

    /** Waits for its turn: another process or another thread of this one may be building. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException _) {
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(LOCK_RETRY_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("avbrutt mens en annen bygger indeksen");
        }
    }

    private static boolean isSound(Path index) {
        if (!Files.isDirectory(index)) {
            return false;
        }
        try {
            check(index);
            return true;
        } catch (IOException _) {
            // damaged on the disk: it is built anew from the documents, which loses nothing
            return false;
        }
    }

    /** Reads every byte that has a checksum; opening alone leaves most damage unseen. */
    private static void check(Path index) throws IOException {
        try (var directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    private void remove(Predicate<String> superfluous) throws IOException {
        try (var entries = Files.list(folder)) {
            for (Path entry : entries.filter(Files::isDirectory).toList()) {
                if (superfluous.test(entry.getFileName().toString())) {
                    delete(entry);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.deleteIfExists(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException failure) throws IOException {
                        Files.deleteIfExists(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
