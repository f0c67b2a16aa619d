package no.strategisvar.corpus.pdf;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.pdf.PdfText.Furniture;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the text of a PDF from its file. */
public final class PdfFile {

    /** A file of this many pages or more is refused before any is read. */
    static final int MAX_PAGES = 5000;

    private PdfFile() {}

    /**
     * The text of all pages.
     *
     * @throws CorpusException when the file is encrypted, damaged, has too many pages, or no page
     *     has text
     */
    public static PdfText read(Path file) throws CorpusException {
        String name = String.valueOf(file.getFileName());
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages >= MAX_PAGES) {
                throw new CorpusException(
                        "Filen «%s» har %d sider. Grensen er %d; del dokumentet opp."
                                .formatted(name, pages, MAX_PAGES));
            }
            PageCollector collector = new PageCollector();
            collector.writeText(document, Writer.nullWriter());
            PdfText text = sort(collector, document);
            if (text.lines().isEmpty()) {
                throw new CorpusException(noText(name, pages, text));
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new CorpusException(
                    "Filen «%s» er kryptert med passord. Lagre den uten passord først."
                            .formatted(name),
                    e);
        } catch (IOException e) {
            throw new CorpusException(
                    "Filen «%s» er en ødelagt PDF og kan ikke leses: %s"
                            .formatted(name, e.getMessage()),
                    e);
        }
    }

    private static String noText(String name, int pages, PdfText text) {
        if (pages == 0) {
            return "Filen «%s» er en ødelagt PDF: den har ingen sider.".formatted(name);
        }
        return text.unread().isEmpty()
                ? "Filen «%s» inneholder ingen tekst.".formatted(name)
                : "Filen «%s» er skannet: ingen av de %d sidene har tekst. Kjør tekstgjenkjenning (OCR) først."
                        .formatted(name, pages);
    }

    private static PdfText sort(PageCollector collector, PDDocument document) {
        List<PdfLine> lines = new ArrayList<>();
        List<Furniture> furniture = new ArrayList<>();
        List<PdfLine> content =
                collector.lines().stream()
                        .filter(line -> !collector.contents().contains(line))
                        .toList();
        RunningLines running = new RunningLines(content, bodySize(content));
        Set<Integer> read = new HashSet<>();
        for (PdfLine line : collector.lines()) {
            if (collector.contents().contains(line)) {
                furniture.add(new Furniture(line, "innholdsfortegnelse"));
                read.add(line.page());
                continue;
            }
            Optional<Furniture> repeated = running.furniture(line);
            if (repeated.isPresent()) {
                furniture.add(repeated.get());
            } else {
                lines.add(line);
                read.add(line.page());
            }
        }
        List<Integer> unread = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (!read.contains(page) && document.getPage(page - 1).hasContents()) {
                unread.add(page);
            }
        }
        return new PdfText(lines, furniture, document.getNumberOfPages(), unread);
    }

    /** The type size that most letters have, in points; 0 for no letters. */
    public static double bodySize(List<PdfLine> lines) {
        Map<Double, Integer> letters = new HashMap<>();
        for (PdfLine line : lines) {
            letters.merge(Math.round(line.size() * 2) / 2.0, line.text().length(), Integer::sum);
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
