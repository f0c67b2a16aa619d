package no.strategisvar.corpus;

import no.strategisvar.corpus.reading.DocumentReader;
import no.strategisvar.corpus.reading.DocumentReader.Reading;
import no.strategisvar.corpus.text.Slug;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks at new documents, and puts them into a corpus folder or takes them out of it. */
public final class DocumentShelf {

    private final Path folder;

    public DocumentShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a file as it would be read in the corpus, and changes nothing. A file of the corpus
     * itself is read by its own descriptor and rules.
     *
     * @throws CorpusException when the file cannot be read
     */
    public Reading check(NewDocument wanted) throws IOException, CorpusException {
        Optional<Descriptor> own = own(wanted.file());
        if (own.isPresent() && wanted.rules() == null) {
            Path rules = folder.resolve(own.get().id() + ".rules.yaml");
            return new DocumentReader().read(wanted.file(), rules, own.get());
        }
        return read(wanted);
    }

    /**
     * Puts a file into the folder, byte for byte, with a descriptor and its rules if it has any.
     * The document counts once the edit is kept.
     *
     * @param progress takes lines that tell a person how far it has come
     * @throws CorpusException when the file cannot be read, or the folder has its id or its bytes
     *     already
     */
    public FolderEdit add(NewDocument wanted, Consumer<String> progress)
            throws IOException, CorpusException {
        Map<Path, Descriptor> present = new CorpusFolder(folder).descriptors(new ArrayList<>());
        Path file = wanted.file();
        progress.accept("Leser %s …".formatted(file.getFileName()));
        Reading reading = read(wanted);
        Descriptor descriptor = describe(wanted, reading);
        progress.accept(
                "Lest som %s: %d tekststykker."
                        .formatted(reading.type().label(), reading.document().passages().size()));
        for (Descriptor other : present.values()) {
            refuseTwin(descriptor, file, other);
        }
        FolderEdit edit = new FolderEdit(folder, descriptor.id());
        try {
            if (!lies(file, descriptor.file())) {
                refuseOverwriting(descriptor.file());
                edit.copy(file, descriptor.file());
            }
            String rules = descriptor.id() + ".rules.yaml";
            if (Files.exists(wanted.rulesFile()) && !lies(wanted.rulesFile(), rules)) {
                refuseOverwriting(rules);
                edit.copy(wanted.rulesFile(), rules);
            }
            // Last, since the descriptor is what makes the file a document.
            String name = DescriptorFile.name(descriptor.id());
            refuseOverwriting(name);
            edit.write(DescriptorFile.write(descriptor), name);
            progress.accept("Lagt i %s: %s.".formatted(folder, String.join(", ", edit.files())));
            return edit;
        } catch (IOException | CorpusException | RuntimeException e) {
            edit.close();
            throw e;
        }
    }

    /**
     * Takes a document out of the folder: its descriptor, its file, its rules and the questions
     * written for it. They are gone once the edit is kept.
     *
     * @throws CorpusException when there is no such document
     */
    public FolderEdit remove(String id) throws IOException, CorpusException {
        Map<Path, Descriptor> present = new CorpusFolder(folder).descriptors(new ArrayList<>());
        Map.Entry<Path, Descriptor> found =
                present.entrySet().stream()
                        .filter(entry -> entry.getValue().id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> unknown(id, present));
        String file = found.getValue().file();
        boolean shared =
                present.values().stream().filter(other -> other.file().equals(file)).count() > 1;
        FolderEdit edit = new FolderEdit(folder, id);
        try {
            edit.remove(found.getKey());
            List<String> names =
                    new ArrayList<>(
                            List.of(
                                    id + ".rules.yaml",
                                    id + ".questions.jsonl",
                                    id + ".unanswered.txt",
                                    id + ".elsewhere.txt",
                                    GeneratedQuestions.file(folder, id).getFileName().toString()));
            if (!shared) {
                names.add(file);
            }
            for (String name : names) {
                if (Files.isRegularFile(folder.resolve(name))) {
                    edit.remove(folder.resolve(name));
                }
            }
            return edit;
        } catch (IOException | RuntimeException e) {
            edit.close();
            throw e;
        }
    }

    private static CorpusException unknown(String id, Map<Path, Descriptor> present) {
        return new CorpusException(
                "Det er ikke noe dokument med id «%s». Dokumentene er: %s."
                        .formatted(
                                id,
                                String.join(
                                        ", ",
                                        present.values().stream().map(Descriptor::id).toList())));
    }

    private static Reading read(NewDocument wanted) throws IOException, CorpusException {
        Path rules = wanted.rulesFile();
        if (wanted.rules() != null && !Files.isRegularFile(rules)) {
            throw new CorpusException("Fant ikke lesereglene %s.".formatted(rules));
        }
        String name = String.valueOf(wanted.file().getFileName());
        Descriptor draft = descriptor(wanted, "ny", name, wanted.stem());
        return new DocumentReader().read(wanted.file(), rules, draft);
    }

    private Descriptor describe(NewDocument wanted, Reading reading) throws CorpusException {
        String title = firstOf(wanted.title(), reading.title(), wanted.stem());
        String id = firstOf(wanted.id(), null, Slug.of(title));
        boolean inFolder = lies(wanted.file(), String.valueOf(wanted.file().getFileName()));
        String file =
                inFolder
                        ? String.valueOf(wanted.file().getFileName())
                        : id + "." + reading.type().extension();
        try {
            return descriptor(wanted, id, file, title);
        } catch (IllegalArgumentException e) {
            throw new CorpusException("%s. Velg en id med --id.".formatted(e.getMessage()), e);
        }
    }

    private static Descriptor descriptor(NewDocument wanted, String id, String file, String title) {
        return new Descriptor(
                id,
                file,
                title,
                title,
                wanted.publisher() == null ? "" : wanted.publisher(),
                wanted.kind() == null ? DocumentKind.OTHER : wanted.kind(),
                wanted.status() == null ? DocumentStatus.INFORMATION : wanted.status(),
                wanted.adopted(),
                null,
                null,
                wanted.validTo(),
                "nb",
                null);
    }

    private void refuseTwin(Descriptor descriptor, Path file, Descriptor other)
            throws IOException, CorpusException {
        if (other.id().equals(descriptor.id())) {
            throw new CorpusException(
                    "Et dokument har alt id «%s». Velg en annen med --id.".formatted(other.id()));
        }
        Path present = folder.resolve(other.file());
        if (Files.isRegularFile(present) && Files.mismatch(present, file) < 0) {
            throw new CorpusException(
                    "Filen «%s» er alt lagt inn som «%s»."
                            .formatted(file.getFileName(), other.id()));
        }
    }

    private void refuseOverwriting(String name) throws CorpusException {
        if (Files.exists(folder.resolve(name))) {
            throw new CorpusException(
                    "Det ligger alt en fil %s i mappen. Velg en annen id med --id, eller fjern filen."
                            .formatted(name));
        }
    }

    private Optional<Descriptor> own(Path file) throws IOException, CorpusException {
        return Files.isDirectory(folder)
                ? new CorpusFolder(folder)
                        .descriptors(new ArrayList<>()).values().stream()
                                .filter(descriptor -> lies(file, descriptor.file()))
                                .findFirst()
                : Optional.empty();
    }

    /** Whether a path is the file of a name in the folder. */
    private boolean lies(Path file, String name) {
        return file.toAbsolutePath()
                .normalize()
                .equals(folder.resolve(name).toAbsolutePath().normalize());
    }

    private static String firstOf(@Nullable String first, @Nullable String second, String last) {
        if (first != null && !first.isBlank()) {
            return first.strip();
        }
        return second != null && !second.isBlank() ? second.strip() : last;
    }
}
