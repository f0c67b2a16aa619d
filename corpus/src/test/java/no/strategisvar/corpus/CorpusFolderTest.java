package no.strategisvar.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

final class CorpusFolderTest {

    @TempDir Path folder = Path.of("");

    @Test
    void readsADocumentByItsDescriptor() throws IOException, CorpusException {
        write(
                "plan.document.yaml",
                """
                id: plan
                file: plan.txt
                title: En plan for fylket
                kind: plan
                status: adopted
                adopted: 2021-12-15
                """);
        write("plan.txt", "Målet er vekst. Det er\nviktig.");
        Document document = load().document("plan").orElseThrow();
        assertThat(document.descriptor().adopted()).isEqualTo(LocalDate.of(2021, 12, 15));
        assertThat(document.descriptor().status()).isEqualTo(DocumentStatus.ADOPTED);
        assertThat(document.descriptor().shortTitle()).isEqualTo("En plan for fylket");
        assertThat(document.descriptor().language()).isEqualTo("nb");
        assertThat(document.passages())
                .extracting(Passage::text)
                .containsExactly("Målet er vekst. Det er viktig.");
        assertThat(document.records()).isEqualTo(Records.NONE);
    }

    @Test
    void readsPlansFirstAndThenById() throws IOException, CorpusException {
        describe("a-nyhet", "kind: news");
        describe("b-plan", "kind: plan");
        describe("c-annet", "");
        describe("a-plan", "kind: plan");
        assertThat(load().documents())
                .extracting(Document::id)
                .containsExactly("a-plan", "b-plan", "a-nyhet", "c-annet");
    }

    @Test
    void theFingerprintChangesWithEveryFile() throws IOException, CorpusException {
        describe("plan", "");
        String before = load().fingerprint();
        assertThat(load().fingerprint()).isEqualTo(before);
        write("plan.txt", "En annen tekst.");
        String after = load().fingerprint();
        assertThat(after).isNotEqualTo(before);
        write("plan.questions.jsonl", "");
        assertThat(load().fingerprint()).isNotEqualTo(after);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path missing = folder.resolve("borte");
        assertThatThrownBy(() -> new CorpusFolder(missing).load())
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        "Fant ikke dokumentmappen %s. Sett CORPUS_DIR til mappen med dokumentene.",
                        missing);
    }

    @Test
    void refusesADescriptorThatIsNotYaml() throws IOException, CorpusException {
        write("plan.document.yaml", "id: [plan\nfile: plan.txt");
        assertRefused().startsWith("Beskrivelsen plan.document.yaml kan ikke leses: ");
    }

    @Test
    void refusesADescriptorWithAFieldThatDoesNotExist() throws IOException, CorpusException {
        describe("plan", "farge: grønn");
        assertRefused()
                .startsWith("Beskrivelsen plan.document.yaml kan ikke leses: ")
                .contains("farge");
    }

    @Test
    void refusesAnEmptyDescriptor() throws IOException, CorpusException {
        write("plan.document.yaml", "");
        assertRefused().startsWith("Beskrivelsen plan.document.yaml kan ikke leses: ");
    }

    @Test
    void refusesADescriptorWithoutTitle() throws IOException, CorpusException {
        write("plan.document.yaml", "id: plan\nfile: plan.txt\n");
        write("plan.txt", "Tekst.");
        assertRefused()
                .startsWith("Beskrivelsen plan.document.yaml kan ikke leses: ")
                .contains("title mangler");
    }

    @Test
    void refusesADescriptorOfAFileThatIsNotThere() throws IOException, CorpusException {
        write("plan.document.yaml", "id: plan\nfile: borte.txt\ntitle: Plan\n");
        assertRefused()
                .isEqualTo(
                        "plan.document.yaml viser til filen borte.txt, som ikke finnes i mappen.");
    }

    @Test
    void refusesAFileOutsideTheFolder() throws IOException, CorpusException {
        write("plan.txt", "Tekst.");
        Path inner = Files.createDirectory(folder.resolve("indre"));
        Files.writeString(
                inner.resolve("plan.document.yaml"), "id: plan\nfile: ../plan.txt\ntitle: Plan\n");
        assertThat(new CorpusFolder(inner).load().problems())
                .singleElement()
                .asString()
                .startsWith("Beskrivelsen plan.document.yaml kan ikke leses: ")
                .contains("file «../plan.txt» må ligge i samme mappe");
    }

    @Test
    void refusesAnIdThatCannotStandInAnAddress() throws IOException, CorpusException {
        write("plan.document.yaml", "id: Større plan\nfile: plan.txt\ntitle: Plan\n");
        assertRefused()
                .startsWith("Beskrivelsen plan.document.yaml kan ikke leses: ")
                .contains("id «Større plan» må bestå av små bokstaver a–z, tall og bindestrek");
    }

    @Test
    void refusesTwoDocumentsWithTheSameId() throws IOException, CorpusException {
        describe("plan", "");
        write("kopi.document.yaml", "id: plan\nfile: plan.txt\ntitle: Kopi\n");
        assertRefused()
                .startsWith(
                        "To dokumenter har id «plan»: kopi.document.yaml og plan.document.yaml.");
    }

    @Test
    void refusesReadingRulesThatAreNotYaml() throws IOException, CorpusException {
        describe("plan", "");
        write("plan.rules.yaml", "sections: [");
        assertRefused().startsWith("Lesereglene plan.rules.yaml kan ikke leses: ");
    }

    /** The one thing that is told of the folder; the document is not among those that loaded. */
    private AbstractStringAssert<?> assertRefused() throws IOException, CorpusException {
        return assertThat(load().problems()).singleElement().asString();
    }

    private Corpus load() throws IOException, CorpusException {
        return new CorpusFolder(folder).load();
    }

    /** Writes a small document with its descriptor. */
    private void describe(String id, String more) throws IOException {
        write(
                id + ".document.yaml",
                "id: %s\nfile: %s.txt\ntitle: Tittel\n%s\n".formatted(id, id, more));
        write(id + ".txt", "Tekst.");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
