package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.assertEachHasFields;
import static no.strategisvar.assistant.http.Contract.assertFields;
import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.contentType;
import static no.strategisvar.assistant.http.RunningService.ok;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

final class DocumentsHttpTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern BLOCK =
            Pattern.compile("<(p|li|h[1-6])(?: [^>]*)?>(.*?)</\\1>", Pattern.DOTALL);

    private static RunningService service;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        service = new RunningService(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @Test
    void everyDocumentIsListedWithWhatItIs() {
        JsonNode documents = ok(service.get("/api/documents"));

        assertFields(documents, "documents");
        assertEachHasFields(documents.get("documents"), "document");
        assertThat(documents.get("documents")).hasSameSizeAs(service.corpus().documents());
        JsonNode plan = documents.get("documents").get(0);
        assertThat(plan.get("id").asText()).isEqualTo("verdiskapingsstrategien");
        assertThat(plan.get("kind").asText()).isEqualTo("plan");
        assertThat(plan.get("status").asText()).isEqualTo("adopted");
        assertThat(plan.get("adopted").asText()).isEqualTo("2021-12-15");
        assertThat(plan.get("validFrom").asText()).isEqualTo("2022-01-01");
        assertThat(plan.get("validTo").asText()).isEqualTo("2025-12-31");
        assertThat(documents.get("documents").get(1).get("kind").asText()).isEqualTo("news");
    }

    @Test
    void aDocumentHasItsOutlineAndItsPages() {
        for (Document document : service.corpus().documents()) {
            JsonNode detail = ok(service.get("/api/documents/" + document.id()));

            assertFields(detail, "document.detail");
            assertFields(detail, "document");
            assertEachHasFields(detail.get("outline"), "document.outline");
            assertEachHasFields(detail.get("pages"), "document.page");
            List<String> ids = new ArrayList<>();
            List<Integer> pages = new ArrayList<>();
            for (JsonNode page : detail.get("pages")) {
                if (page.get("page").isInt()) {
                    pages.add(page.get("page").asInt());
                }
                for (JsonNode passage : page.get("passages")) {
                    assertFields(passage, "passage");
                    assertThat(passage.get("page")).isEqualTo(page.get("page"));
                    ids.add(passage.get("id").asText());
                }
            }
            assertThat(ids)
                    .containsExactlyElementsOf(
                            document.passages().stream().map(Passage::id).toList());
            assertThat(pages).containsExactlyElementsOf(document.pages());
            for (JsonNode entry : detail.get("outline")) {
                Passage first =
                        service.corpus().passage(entry.get("passageId").asText()).orElseThrow();
                assertThat(first.path()).hasSameSizeAs(entry.get("section"));
            }
        }
    }

    @Test
    void theReadablePageHasAnAnchorForEveryPassageAndPage() {
        for (Document document : service.corpus().documents()) {
            HttpResponse<String> page = service.get("/documents/" + document.id());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(contentType(page)).startsWith("text/html");
            assertThat(page.body()).contains("<html lang=\"nb\">");
            List<String> ids = ID.matcher(page.body()).results().map(m -> m.group(1)).toList();
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids)
                    .containsAll(document.passages().stream().map(p -> "p-" + p.id()).toList())
                    .containsAll(document.pages().stream().map(n -> "side-" + n).toList());
        }
    }

    @Test
    void aPageBeginsBeforeItsFirstPassageAndAfterThePassagesBefore() {
        Document plan = service.corpus().documents().getFirst();
        String html = service.get("/documents/" + plan.id()).body();
        int before = 0;
        Integer last = null;
        for (Passage passage : plan.passages()) {
            int at = html.indexOf("id=\"p-" + passage.id() + "\"");
            if (passage.page() != null && !passage.page().equals(last)) {
                int opens = html.indexOf("id=\"side-" + passage.page() + "\"");
                assertThat(opens).as("side %s", passage.page()).isBetween(before, at);
                last = passage.page();
            }
            assertThat(at).isGreaterThan(before);
            before = at;
        }
    }

    @Test
    void theAddressOfEveryCitationFindsItsWordsOnThePage() {
        CitationChecker checker = new CitationChecker(service.corpus());
        for (Document document : service.corpus().documents()) {
            List<String> blocks = blocks(service.get("/documents/" + document.id()).body());
            for (Passage passage : document.passages()) {
                for (Span span : passage.spans()) {
                    Anchor anchor = new Anchor(passage.id(), span.start(), span.end());
                    String url = checker.check(anchor).orElseThrow().url();
                    String fragment =
                            url.substring(url.indexOf("#:~:text=") + "#:~:text=".length());
                    for (String term : fragment.split(",", -1)) {
                        String words = URLDecoder.decode(term, StandardCharsets.UTF_8);
                        assertThat(blocks).as(url).anyMatch(block -> block.contains(words));
                    }
                }
            }
        }
    }

    @Test
    void aDocumentThatIsNotThereIsAProblem() {
        for (String path : List.of("/api/documents/finnes-ikke", "/documents/finnes-ikke")) {
            assertThat(problem(service.get(path), 404))
                    .contains("dokument")
                    .doesNotContain("finnes-ikke");
        }
    }

    /** The text of every paragraph, item and heading as a reader sees it. */
    private static List<String> blocks(String html) {
        return BLOCK.matcher(html)
                .results()
                .map(match -> match.group(2))
                .map(text ->
                        text.replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&quot;", "\"")
                                .replace("&#39;", "'")
                                .replace("&amp;", "&")
                                .replaceAll("\\s+", " "))
                .toList();
    }
}
