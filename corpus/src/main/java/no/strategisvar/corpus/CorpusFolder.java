package no.strategisvar.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import no.strategisvar.corpus.reading.DocumentReader;
import no.strategisvar.corpus.reading.ThemeTagger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of documents: every file {@code <id>.document.yaml} describes one document that lies
 * beside it, and {@code <id>.rules.yaml} says how it is read.
 */
public final class CorpusFolder {

    private static final String DESCRIPTOR = ".document.yaml";
    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    private final Path folder;

    public CorpusFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads every document of the folder, plans before other kinds, then by id.
     *
     * @throws CorpusException when the folder, a descriptor or a document cannot be read; the
     *     message names the file
     */
    public Corpus load() throws IOException, CorpusException {
        if (!Files.isDirectory(folder)) {
            throw new CorpusException(
                    "Fant ikke dokumentmappen %s. Sett CORPUS_DIR til mappen med dokumentene."
                            .formatted(folder));
        }
        List<Document> documents = new ArrayList<>();
        ThemeTagger tagger = ThemeTagger.load(folder);
        Set<String> ids = new HashSet<>();
        for (Path file : files()) {
            if (file.getFileName().toString().endsWith(DESCRIPTOR)) {
                Document document = read(file);
                if (!ids.add(document.id())) {
                    throw new CorpusException(
                            "To dokumenter har id «%s». Gi et av dem en annen id."
                                    .formatted(document.id()));
                }
                documents.add(tagger.tag(document));
            }
        }
        documents.sort(
                Comparator.comparing((Document d) -> d.descriptor().kind())
                        .thenComparing(Document::id));
        return new Corpus(documents, tagger.themes(), fingerprint());
    }

    private Document read(Path file) throws IOException, CorpusException {
        try {
            Descriptor descriptor = YAML.readValue(file.toFile(), Descriptor.class);
            if (!Files.isRegularFile(folder.resolve(descriptor.file()))) {
                throw new CorpusException(
                        "%s viser til filen %s, som ikke finnes i mappen."
                                .formatted(file.getFileName(), descriptor.file()));
            }
            return new DocumentReader().read(folder, descriptor);
        } catch (JsonProcessingException e) {
            throw new CorpusException(
                    "Beskrivelsen %s kan ikke leses: %s"
                            .formatted(file.getFileName(), e.getOriginalMessage()),
                    e);
        }
    }

    /** A hash of the names and the bytes of every file in the folder. */
    private String fingerprint() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
