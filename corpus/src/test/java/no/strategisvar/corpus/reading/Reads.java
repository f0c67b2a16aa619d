package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.DocumentKind;
import no.strategisvar.corpus.DocumentStatus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.reading.DocumentReader.Reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small files and reads them as documents. */
final class Reads {

    private Reads() {}

    static Reading read(Path file) throws IOException, CorpusException {
        Path rules = file.resolveSibling("prove.rules.yaml");
        String name = String.valueOf(file.getFileName());
        return new DocumentReader().read(file, rules, descriptor("prove", name));
    }

    static Descriptor descriptor(String id, String file) {
        return new Descriptor(
                id,
                file,
                "Prøve",
                "Prøve",
                "",
                DocumentKind.OTHER,
                DocumentStatus.INFORMATION,
                null,
                null,
                null,
                null,
                "nb",
                null);
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return write(folder, name, text, StandardCharsets.UTF_8);
    }

    static Path write(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** Each passage as its headings and its text: {@code Mål/Delmål: teksten}. */
    static List<String> told(Reading reading) {
        return reading.document().passages().stream().map(Reads::told).toList();
    }

    private static String told(Passage passage) {
        return String.join("/", passage.path()) + ": " + passage.text();
    }

    static String text(Reading reading) {
        return String.join(
                "\n", reading.document().passages().stream().map(Passage::text).toList());
    }

    static List<String> dropped(Reading reading, String reason) {
        return reading.document().dropped().stream()
                .filter(dropped -> dropped.reason().contains(reason))
                .map(Document.Dropped::text)
                .toList();
    }
}
