package no.strategisvar.corpus.docx;

import no.strategisvar.corpus.CorpusException;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a Word document's zip. Sizes are counted while unpacking: what the zip says of them
 * itself is not believed.
 */
final class WordParts implements Closeable {

    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_PART_BYTES = 100_000_000;

    /** A part of more than {@link #SMALL_BYTES} may not grow more than this when unpacked. */
    private static final int MAX_GROWTH = 100;

    private static final int SMALL_BYTES = 5_000_000;

    private final String name;
    private final ZipFile zip;

    private WordParts(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    static WordParts open(Path file) throws IOException, CorpusException {
        String name = String.valueOf(file.getFileName());
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.size() > MAX_ENTRIES) {
                zip.close();
                throw bomb(name);
            }
            return new WordParts(name, zip);
        } catch (ZipException e) {
            throw new CorpusException(
                    "Filen «%s» er ødelagt: den er ingen zip-fil, og det skal en .docx være."
                            .formatted(name),
                    e);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The names of the parts that match a pattern, in order. */
    List<String> named(String pattern) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(part -> part.matches(pattern))
                .sorted()
                .toList();
    }

    /** The bytes of a part; none when the document does not have it. */
    byte[] part(String part) throws IOException, CorpusException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return new byte[0];
        }
        try (InputStream in = zip.getInputStream(entry)) {
            long allowed = Math.max(SMALL_BYTES, entry.getCompressedSize() * MAX_GROWTH);
            int limit = (int) Math.min(MAX_PART_BYTES, allowed);
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw bomb(name);
            }
            return bytes;
        } catch (ZipException e) {
            throw new CorpusException(
                    "Filen «%s» er ødelagt: zip-filen kan ikke pakkes ut.".formatted(name), e);
        }
    }

    private static CorpusException bomb(String name) {
        return new CorpusException(
                "Filen «%s» er avvist: den vokser så mye når den pakkes ut at den trolig er laget for å fylle minnet (zip-bombe)."
                        .formatted(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
