package no.strategisvar.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A change of a document folder that is undone on closing unless it was kept: a failure on the way
 * leaves the folder as it was.
 */
public final class FolderEdit implements AutoCloseable {

    private final Path folder;
    private final String id;
    private final Path workplace;
    private final List<Path> added = new ArrayList<>();
    private final Map<Path, Path> placeByOriginal = new LinkedHashMap<>();
    private boolean kept;

    FolderEdit(Path folder, String id) throws IOException {
        this.folder = folder;
        this.id = id;
        // In the same folder, so that every move is one step of the file system.
        this.workplace = Files.createTempDirectory(folder, ".endring-");
    }

    /** The id of the document that was added or removed. */
    public String id() {
        return id;
    }

    /** The names of the files that were added or taken away. */
    public List<String> files() {
        return Stream.concat(added.stream(), placeByOriginal.keySet().stream())
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    /** Lets the change stand. */
    public void keep() {
        kept = true;
    }

    /** Adds a copy, byte for byte. */
    void copy(Path file, String name) throws IOException {
        Path draft = workplace.resolve(name);
        Files.copy(file, draft);
        place(draft, name);
    }

    void write(String text, String name) throws IOException {
        Path draft = workplace.resolve(name);
        Files.writeString(draft, text);
        place(draft, name);
    }

    void remove(Path file) throws IOException {
        Path place = workplace.resolve(String.valueOf(file.getFileName()));
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        placeByOriginal.put(file, place);
    }

    private void place(Path draft, String name) throws IOException {
        Path target = folder.resolve(name);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        added.add(target);
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            for (Path file : added.reversed()) {
                Files.deleteIfExists(file);
            }
            for (Map.Entry<Path, Path> moved : placeByOriginal.entrySet()) {
                Files.move(moved.getValue(), moved.getKey(), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        try (Stream<Path> left = Files.walk(workplace)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
