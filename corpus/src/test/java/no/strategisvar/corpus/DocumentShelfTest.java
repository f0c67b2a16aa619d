package no.strategisvar.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

final class DocumentShelfTest {

    @TempDir private Path folder;
    @TempDir private Path elsewhere;
    private final List<String> progress = new ArrayList<>();

    @BeforeEach
    void putsOneDocumentInTheFolder() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("gammel.md"), "# Gammel plan\n\nTekst.\n");
        try (FolderEdit edit = shelf().add(wish(file, null), progress::add)) {
            edit.keep();
        }
    }

    @Test
    void addsAFileByteForByteWithADescriptor() throws Exception {
        byte[] bytes =
                "# Økt bioøkonomi\r\n\r\nTekst \u200Bher.\r\n".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(elsewhere.resolve("Min plan (endelig).md"), bytes);
        NewDocument wanted =
                new NewDocument(
                        file,
                        null,
                        null,
                        null,
                        DocumentKind.PLAN,
                        DocumentStatus.ADOPTED,
                        LocalDate.of(2024, 5, 1),
                        null,
                        "Trøndelag fylkeskommune");
        try (FolderEdit edit = shelf().add(wanted, progress::add)) {
            edit.keep();
        }

        assertThat(folder.resolve("okt-biookonomi.md")).hasBinaryContent(bytes);
        Corpus corpus = new CorpusFolder(folder).load();
        Descriptor descriptor = corpus.document("okt-biookonomi").orElseThrow().descriptor();
        assertThat(descriptor.title()).isEqualTo("Økt bioøkonomi");
        assertThat(descriptor.kind()).isEqualTo(DocumentKind.PLAN);
        assertThat(descriptor.status()).isEqualTo(DocumentStatus.ADOPTED);
        assertThat(descriptor.adopted()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(progress).anyMatch(line -> line.startsWith("Leser Min plan"));
    }

    @Test
    void undoesAnAdditionThatWasNotKept() throws Exception {
        Map<String, String> before = contents();
        Path file = Files.writeString(elsewhere.resolve("ny.md"), "# Ny\n\nTekst.\n");
        Files.writeString(elsewhere.resolve("ny.rules.yaml"), "records: {}\n");
        try (FolderEdit edit = shelf().add(wish(file, null), progress::add)) {
            assertThat(edit.files()).containsExactly("ny.md", "ny.rules.yaml", "ny.document.yaml");
        }

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void leavesTheFolderAsItWasWhenAFileIsRefused() throws Exception {
        Map<String, String> before = contents();
        Path empty = Files.writeString(elsewhere.resolve("tom.pdf"), "");
        Path twin =
                Files.writeString(elsewhere.resolve("tvilling.md"), "# Gammel plan\n\nTekst.\n");
        Path other = Files.writeString(elsewhere.resolve("annen.md"), "# Annen\n\nTekst.\n");

        assertThatThrownBy(() -> shelf().add(wish(empty, null), progress::add))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("tom.pdf");
        assertThatThrownBy(() -> shelf().add(wish(twin, "annen-id"), progress::add))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("alt lagt inn som «gammel-plan»");
        assertThatThrownBy(() -> shelf().add(wish(other, "gammel-plan"), progress::add))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("alt id «gammel-plan»");
        assertThatThrownBy(() -> shelf().add(wish(other, "Æ Ø"), progress::add))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("--id");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void removesADocumentWithAllThatBelongsToItOnceKept() throws Exception {
        Files.writeString(GeneratedQuestions.file(folder, "gammel-plan"), "");
        Files.writeString(folder.resolve("gammel-plan.unanswered.txt"), "hvem eier den\n");
        Files.writeString(folder.resolve("gammel-plan.elsewhere.txt"), "hva er klokka\n");
        Map<String, String> before = contents();
        shelf().remove("gammel-plan").close();
        assertThat(contents()).isEqualTo(before);

        try (FolderEdit edit = shelf().remove("gammel-plan")) {
            edit.keep();
        }
        assertThat(contents()).isEmpty();
        assertThatThrownBy(() -> shelf().remove("gammel-plan"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("«gammel-plan»");
    }

    @Test
    void loadsTheRestWhenSomeDocumentsAreBad() throws Exception {
        Files.writeString(folder.resolve("a.document.yaml"), "id: [\n");
        Files.writeString(folder.resolve("b.document.yaml"), "id: b\nfile: b.txt\n");
        Files.writeString(folder.resolve("c.document.yaml"), "id: c\nfile: c.txt\ntitle: C\n");
        Files.writeString(folder.resolve("d.document.yaml"), "id: d\nfile: d.pdf\ntitle: D\n");
        Files.writeString(folder.resolve("d.pdf"), "%PDF-1.4 ødelagt");
        Files.writeString(
                folder.resolve("x.document.yaml"),
                "id: gammel-plan\nfile: gammel-plan.md\ntitle: X\n");
        Files.writeString(folder.resolve("y.document.yaml"), "");

        Corpus corpus = new CorpusFolder(folder).load();

        assertThat(corpus.documents()).extracting(Document::id).containsExactly("gammel-plan");
        assertThat(corpus.problems())
                .hasSize(6)
                .anyMatch(problem -> problem.contains("a.document.yaml"))
                .anyMatch(
                        problem -> problem.contains("b.document.yaml") && problem.contains("title"))
                .anyMatch(problem -> problem.contains("c.txt"))
                .anyMatch(problem -> problem.contains("«d.pdf» er en ødelagt PDF"))
                .anyMatch(problem -> problem.contains("To dokumenter har id «gammel-plan»"))
                .anyMatch(problem -> problem.contains("y.document.yaml"));
    }

    @Test
    void checksAFileOfTheFolderByItsOwnDescriptor() throws Exception {
        Path file = folder.resolve("gammel-plan.md");
        assertThat(shelf().check(NewDocument.of(file, null)).document().id())
                .isEqualTo("gammel-plan");
    }

    private DocumentShelf shelf() {
        return new DocumentShelf(folder);
    }

    private static NewDocument wish(Path file, @Nullable String id) {
        return new NewDocument(file, null, id, null, null, null, null, null, null);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
