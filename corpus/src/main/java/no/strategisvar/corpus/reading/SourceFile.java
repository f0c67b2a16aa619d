package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is about to be read: its type by its content, and its rules.
 *
 * @param type what the content is, whatever the name says
 */
record SourceFile(Path path, FileType type, ReadingRules rules) {

    /** A file of this many bytes or more is refused by its size alone. */
    static final long MAX_BYTES = 300_000_000L;

    /** The same for text, which is held whole in memory. */
    static final long MAX_TEXT_BYTES = 50_000_000L;

    /**
     * Looks at a file before anything is read from it.
     *
     * @throws CorpusException when the file is missing, empty, too large, or no type that can be
     *     read
     */
    static SourceFile open(Path path, ReadingRules rules, ReadingNotes notes)
            throws IOException, CorpusException {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            throw new CorpusException("Fant ikke filen %s.".formatted(path));
        }
        long size = Files.size(path);
        if (size == 0) {
            throw new CorpusException("Filen «%s» er tom.".formatted(name));
        }
        refuseLarge(name, size, MAX_BYTES);
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(FileSignature.LENGTH);
        }
        FileType type = FileSignature.detect(name, head);
        if (type.isText()) {
            refuseLarge(name, size, MAX_TEXT_BYTES);
        }
        compare(name, type, notes);
        return new SourceFile(path, type, rules);
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    /** The characters of a text file, as they are seen. */
    String text(ReadingNotes notes) throws IOException {
        return notes.visible(TextBytes.decode(Files.readAllBytes(path)));
    }

    private static void refuseLarge(String name, long size, long limit) throws CorpusException {
        if (size >= limit) {
            throw new CorpusException(
                    "Filen «%s» er på %d MB. Grensen er %d MB; del dokumentet opp."
                            .formatted(name, size / 1_000_000, limit / 1_000_000));
        }
    }

    /** A packed format that is none is most often a failed download, and then nobody's text. */
    private static void compare(String name, FileType type, ReadingNotes notes)
            throws CorpusException {
        Optional<FileType> promised = FileType.promisedBy(name);
        if (promised.isEmpty() || promised.get() == type) {
            return;
        }
        if (!promised.get().isText() && type.isText()) {
            throw new CorpusException(
                    "Filen «%s» heter .%s, men er ødelagt eller noe annet: innholdet er %s. Last den ned på nytt, eller gi den rett endelse."
                            .formatted(name, promised.get().extension(), type.label()));
        }
        boolean bothPlain = type == FileType.MARKDOWN && promised.get() == FileType.TEXT;
        if (!bothPlain) {
            notes.warn(
                    "Filen «%s» har feil endelse: innholdet er %s og er lest som det."
                            .formatted(name, type.label()));
        }
    }
}
