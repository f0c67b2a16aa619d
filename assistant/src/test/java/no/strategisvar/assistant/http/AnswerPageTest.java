package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.encode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page with an answer for a browser without JavaScript. */
final class AnswerPageTest {

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
    void theAnswerPageShowsAnAnswerWithItsQuotes() {
        String page = service.get("/sok?q=" + encode("Hvilke tiltak finnes for havbruk?")).body();

        assertThat(page).contains("<h1>Hvilke tiltak finnes for havbruk?</h1>", "<blockquote>");
        assertThat(page).containsPattern("<a href=\"/documents/[a-z0-9-]+#:~:text=");
        assertThat(count(page, "<ul>")).isEqualTo(count(page, "</ul>")).isPositive();
        assertThat(count(page, "<li>")).isEqualTo(count(page, "</li>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "'&lt;b&gt;"
            })
    void theAnswerPageEscapesTheQuestion(String question) {
        HttpResponse<String> response = service.get("/sok?q=" + encode(question));

        assertThat(response.statusCode()).isEqualTo(200);
        String escaped = question.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String own = "<script type=\"module\" src=\"/pages.js\">";
        assertThat(response.body().replace(own, ""))
                .doesNotContain(question)
                .contains(escaped.replace("\"", "&quot;").replace("'", "&#39;"))
                .doesNotContain("<script", "<img", "<svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sok", "/sok?q=", "/sok?q=%20"})
    void theAnswerPageWithoutAQuestionLeadsToTheFirstPage(String path) {
        HttpResponse<String> response = service.get(path);

        assertThat(response.statusCode()).isBetween(302, 303);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/");
    }

    @Test
    void theAnswerPageRefusesAQuestionThatIsTooLong() {
        assertThat(problem(service.get("/sok?q=" + "a".repeat(2_001)), 400)).contains("lang");
    }

    private static int count(String text, String part) {
        return (int)
                Pattern.compile(Pattern.quote(part))
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .count();
    }
}
