package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.corpus.CorpusException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** Every bad file is refused with its name and the cause. */
final class BadFilesTest {

    @TempDir private Path folder;

    @Test
    void anEncryptedPdf() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            refuses(sheet.encrypt().save(folder.resolve("plan.pdf")), "kryptert med passord");
        }
    }

    @Test
    void aDamagedPdf() throws Exception {
        refuses(Reads.write(folder, "plan.pdf", "%PDF-1.7\nsøppel"), "ødelagt PDF");
        try (PdfSheet sheet = new PdfSheet()) {
            Path whole = sheet.save(folder.resolve("hel.pdf"));
            byte[] bytes = Files.readAllBytes(whole);
            Path half = folder.resolve("halv.pdf");
            Files.write(half, Arrays.copyOf(bytes, bytes.length / 4));
            refuses(half, "ødelagt PDF");
        }
    }

    @Test
    void aScannedPdf() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            refuses(sheet.picture().save(folder.resolve("plan.pdf")), "skannet");
        }
    }

    @Test
    void aPdfOfTooManyPages() throws Exception {
        try (PdfSheet sheet = new PdfSheet()) {
            refuses(sheet.blankPages(5000).save(folder.resolve("plan.pdf")), "har 5001 sider");
        }
    }

    @Test
    void anEmptyFileAndOneOfWhiteSpace() throws Exception {
        refuses(Reads.write(folder, "plan.txt", ""), "er tom");
        refuses(Reads.write(folder, "plan.md", " \n\n "), "ingen tekst");
    }

    @Test
    void aDocxThatIsNoZip() throws Exception {
        refuses(Reads.write(folder, "plan.docx", "Bare tekst."), "innholdet er ren tekst");
        refuses(Reads.write(folder, "plan.docx", "PK\u0003\u0004søppel"), "ingen zip-fil");
    }

    @Test
    void anOldOrLockedOfficeFileAPictureAndUnknownBytes() throws Exception {
        refuses(bytes("plan.docx", "D0CF11E0A1B11AE1"), "passordbeskyttet");
        refuses(bytes("plan.pdf", "89504E470D0A1A0A"), "er et bilde");
        refuses(bytes("plan.txt", "7F454C460201010000000000000000000300"), "ukjent slag");
    }

    @Test
    void aFileThatIsTooLargeWithoutReadingIt() throws Exception {
        Path file = folder.resolve("plan.pdf");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(300_000_000L);
        }
        refuses(file, "er på 300 MB");
    }

    @Test
    void aWebPageThatIsCalledAPdf() throws Exception {
        refuses(
                Reads.write(folder, "plan.pdf", "<!doctype html><p>Logg inn"),
                "innholdet er HTML-side");
    }

    @Test
    void rulesWithABrokenPattern() throws Exception {
        Files.writeString(folder.resolve("prove.rules.yaml"), "records: {measures: \"Tiltak(\"}\n");
        assertThatThrownBy(() -> Reads.read(Reads.write(folder, "plan.txt", "Tekst.")))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("prove.rules.yaml")
                .hasMessageContaining("Tiltak(");
    }

    @Test
    void aWrongEndingThatDoesNoHarmIsReadAndToldOf() throws Exception {
        Path file = Reads.zip(folder.resolve("plan.pdf"), Map.of("word/document.xml", document()));
        assertThat(Reads.read(file).document().warnings())
                .singleElement()
                .asString()
                .contains("«plan.pdf» har feil endelse")
                .contains("Word-dokument");
    }

    private static String document() {
        return "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>Tekst.</w:t></w:r></w:p></w:document>";
    }

    private Path bytes(String name, String hex) throws IOException {
        return Files.write(folder.resolve(name), HexFormat.of().parseHex(hex));
    }

    private static void refuses(Path file, String cause) {
        assertThatThrownBy(() -> Reads.read(file))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("«" + file.getFileName() + "»")
                .hasMessageContaining(cause);
    }
}
