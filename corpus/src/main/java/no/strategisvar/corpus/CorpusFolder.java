package no.strategisvar.corpus;

import no.strategisvar.corpus.reading.DocumentReader;
import no.strategisvar.corpus.reading.ThemeTagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of documents: every file {@code <id>.document.yaml} describes one document that lies
 * beside it, and {@code <id>.rules.yaml} says how it is read. Files whose names begin with a full
 * stop are not looked at.
 */
public final class CorpusFolder {

    private final Path folder;

    public CorpusFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads every document of the folder, plans before other kinds, then by id. A document that
     * cannot be read is left out and told of in {@link Corpus#problems()}; the others still load.
     *
     * @throws CorpusException when there is no such folder
     */
    public Corpus load() throws IOException, CorpusException {
        List<String> problems = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        ThemeTagger tagger = ThemeTagger.load(folder);
        for (Map.Entry<Path, Descriptor> entry : descriptors(problems).entrySet()) {
            Path file = folder.resolve(entry.getValue().file());
            try {
                if (!Files.isRegularFile(file)) {
                    throw new CorpusException(
                            "%s viser til filen %s, som ikke finnes i mappen."
                                    .formatted(entry.getKey().getFileName(), file.getFileName()));
                }
                documents.add(tagger.tag(new DocumentReader().read(folder, entry.getValue())));
            } catch (CorpusException e) {
                problems.add(e.getMessage());
            } catch (IOException e) {
                problems.add("Filen «%s» kan ikke åpnes: %s".formatted(file.getFileName(), e));
            }
        }
        documents.sort(
                Comparator.comparing((Document d) -> d.descriptor().kind())
                        .thenComparing(Document::id));
        return new Corpus(documents, tagger.themes(), problems, fingerprint());
    }

    /**
     * The descriptors by their files, in the order of the files' names. A broken one, and one that
     * repeats an id, is told of instead.
     *
     * @param problems takes what is wrong, in Norwegian
     */
    Map<Path, Descriptor> descriptors(List<String> problems) throws IOException, CorpusException {
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(
                    "Fant ikke dokumentmappen %s. Sett CORPUS_DIR til mappen med dokumentene."
                            .formatted(folder));
        }
        return DescriptorFile.all(files(), problems);
    }

    /** A hash of the names and the bytes of every file in the folder. */
    private String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                if (Files.isReadable(file)) {
                    try (InputStream in =
                            new DigestInputStream(Files.newInputStream(file), digest)) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
