package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/**
 * Reads a web page: headings, paragraphs, lists and tables. Navigation, headers, footers, scripts
 * and what the page hides are left out.
 */
final class HtmlReader implements SourceReader {

    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]+charset\\s*=", Pattern.CASE_INSENSITIVE);

    /** What is left out, by selector, and why; a header inside the main text is a part of it. */
    private record Rule(String selector, String reason) {}

    private static final Rule[] LEFT_OUT = {
        new Rule("script, style, noscript, template, svg, iframe, object", "skript og kode"),
        new Rule(
                "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
                        + " [style~=(?i)visibility\\s*:\\s*hidden]",
                "skjult på nettsiden"),
        new Rule("nav, [role=navigation], [role=search]", "navigasjon"),
        new Rule("footer, [role=contentinfo]", "bunntekst"),
        new Rule("button, select, textarea", "skjemafelt")
    };

    @Override
    public SourceText read(SourceFile file, ReadingNotes notes)
            throws IOException, CorpusException {
        Document page = parse(Files.readAllBytes(file.path()));
        for (Rule rule : LEFT_OUT) {
            for (Element element : page.select(rule.selector())) {
                drop(element, rule.reason(), notes);
            }
        }
        for (Element header : page.select("header, [role=banner]")) {
            boolean inText = header.closest("main, article, section") != null;
            boolean onlyTitle = page.select("h1").size() == header.select("h1").size();
            if (!inText && onlyTitle) {
                header.select("h1").forEach(header::before);
            }
            if (!inText) {
                drop(header, "topptekst", notes);
            }
        }
        return SourceText.of(HtmlPieces.of(page.body(), notes), null, notes);
    }

    private static Document parse(byte[] bytes) throws IOException {
        String head =
                new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
        boolean declared = DECLARED.matcher(head).find() && !TextBytes.isUtf8(bytes);
        return declared
                ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                : Jsoup.parse(TextBytes.decode(bytes));
    }

    private static void drop(Element element, String reason, ReadingNotes notes) {
        if (element.ownerDocument() != null) {
            String text = element.text();
            notes.drop(0, text.length() > 200 ? text.substring(0, 200) + "…" : text, reason);
            element.remove();
        }
    }
}
