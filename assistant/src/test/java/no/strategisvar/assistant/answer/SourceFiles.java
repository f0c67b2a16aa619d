package no.strategisvar.assistant.answer;

import static no.strategisvar.assistant.TestCorpus.DOCUMENTS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The source files as they lie in the folder, without white space and hyphens, and the page of
 * every character that is left. Reads the files by itself and shares no code with the product.
 */
final class SourceFiles {

    /** What has no page: the news article, and the plan between its cover and its introduction. */
    static final int NO_PAGE = 0;

    static final int COVER = 1;

    private static final int SIDEWAYS_FROM = 1800;
    private static final int SIDEWAYS_TO = 11_380;

    private record Source(String text, List<Integer> pages) {}

    private final Map<String, Source> sources =
            Map.of(
                    "verdiskapingsstrategien", plan("000_e3b1b987b2036c1e.txt"),
                    "gront-industriloft-2024", news("004_e8fe95f2932d58ab.txt"));

    /** The pages that a quote stands on, all of them; empty when the document does not have it. */
    Set<Integer> pages(String documentId, String quote) {
        Source source = sources.get(documentId);
        String wanted = squeeze(quote);
        Set<Integer> pages = new TreeSet<>();
        if (source != null && !wanted.isEmpty()) {
            int at = source.text().indexOf(wanted);
            while (at >= 0) {
                pages.add(source.pages().get(at));
                at = source.text().indexOf(wanted, at + 1);
            }
        }
        return pages;
    }

    private static Source plan(String file) {
        List<String> lines = lines(file);
        StringBuilder text = new StringBuilder();
        List<Integer> pages = new ArrayList<>();
        int page = COVER;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            boolean sideways = number >= SIDEWAYS_FROM && number <= SIDEWAYS_TO;
            if (line.equals("2") && page == COVER) {
                page = NO_PAGE;
            } else if (line.equals(" Innledning")) {
                page = 5;
            } else if (line.equals("37") && number > SIDEWAYS_TO) {
                page = 37;
            } else if (line.matches(" \\S.*") && page >= 5 && !sideways) {
                page++;
            }
            if (!sideways) {
                add(line, page, text, pages);
            }
        }
        return new Source(text.toString(), pages);
    }

    private static Source news(String file) {
        StringBuilder text = new StringBuilder();
        List<Integer> pages = new ArrayList<>();
        lines(file).forEach(line -> add(line, NO_PAGE, text, pages));
        return new Source(text.toString(), pages);
    }

    private static void add(String line, int page, StringBuilder text, List<Integer> pages) {
        String squeezed = squeeze(line);
        text.append(squeezed);
        squeezed.chars().forEach(_ -> pages.add(page));
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD\\uFEFF-]", "");
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(DOCUMENTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
