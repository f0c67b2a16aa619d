package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.assertEachHasFields;
import static no.strategisvar.assistant.http.Contract.assertFields;
import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.encode;
import static no.strategisvar.assistant.http.RunningService.ok;
import static no.strategisvar.assistant.http.RunningService.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

final class FitHttpTest {

    private static final String IDEA =
            "Verkstedet vårt i Verdal vil prøve ut en sveiserobot på en lab sammen med andre"
                    + " bedrifter <b>zorgblatt</b>.";

    private static RunningService service;
    private static Path data;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        data = folder;
        service = new RunningService(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @Test
    void anAssessmentHasEveryFieldOfTheContract() {
        JsonNode found = assess(IDEA);

        assertFields(found, "fit");
        assertThat(found.get("outcome").asText()).isEqualTo("assessed");
        assertEachHasFields(found.get("matches"), "fit.match");
        for (JsonNode match : found.get("matches")) {
            assertThat(match.get("fit").asText()).isIn("strong", "partial");
            assertThat(match.get("kind").asText()).isIn("measure", "priority", "goal");
            assertFields(match.get("citation"), "citation");
            assertThat(IDEA).contains(match.get("ideaQuote").asText());
        }
        assertEachHasFields(found.get("notAddressed"), "fit.missing");
        assertThat(found.get("caveat").asText()).startsWith("Veiledende");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "{\"description\":\" \"}",
                "{\"description\":7",
                "hei"
            })
    void aRequestWithoutADescriptionIsAProblem(String body) {
        problem(service.post("/api/fit", body), 400);
    }

    @Test
    void aDescriptionThatIsTooLongIsAProblemThatSaysTheLimit() {
        String body = write(Map.of("description", "ost ".repeat(2_001)));

        assertThat(problem(service.post("/api/fit", body), 400)).contains("8000").contains("lang");
        assertThat(assess("ost ".repeat(2_000)).get("outcome").asText()).isNotBlank();
    }

    @Test
    void theFormWorksWithoutAScript() {
        HttpResponse<String> form = service.get("/prosjekt");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body())
                .contains("<html lang=\"nb\">", "method=\"post\"", "for=\"description\"")
                .contains("id=\"description\"", "Veiledende")
                .containsOnlyOnce("<h1>");
        assertThat(service.get("/prosjekt?sprak=nn").body())
                .contains("<html lang=\"nn\">", "eigne ord");
    }

    @Test
    void theResultIsAPageWithDateDocumentsAndSourcesAndNothingUnescaped() {
        String page = submit(IDEA, 200);

        assertThat(page)
                .contains("Veiledende", "Du skriver:", "Planen skriver:", "/documents/")
                .contains("vedtatt 15. desember 2021", "/tiltak/teknologi-3")
                .contains("&lt;b&gt;zorgblatt")
                .doesNotContain("<b>", "style=", "onclick");
        assertThat(page).containsPattern("Laget \\d+\\. \\p{L}+ \\d{4}");
    }

    @Test
    void anEmptyOrTooLongFormSaysWhatIsWrongBesideTheField() {
        assertThat(submit("  ", 400)).contains("role=\"alert\"", "aria-invalid=\"true\"");
        assertThat(submit("ost ".repeat(2_100), 400))
                .contains("role=\"alert\"", "8000", "help error", "ost ost");
    }

    @Test
    void personalDataIsNotShownAgain() {
        assertThat(submit("Ring meg på 912 34 567 om oppdrett av laks i Namsos", 200))
                .contains("personopplysninger")
                .doesNotContain("912");
    }

    @Test
    void nothingOfADescriptionIsKept() throws IOException {
        assess(IDEA);
        submit(IDEA, 200);

        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(
                                new String(
                                        Files.readAllBytes(file),
                                        java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("zorgblatt");
            }
        }
    }

    private static JsonNode assess(String idea) {
        return ok(service.post("/api/fit", write(Map.of("description", idea))));
    }

    private static String submit(String idea, int status) {
        HttpResponse<String> response =
                service.send(
                        HttpRequest.newBuilder(URI.create(service.address() + "/prosjekt"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "description=" + encode(idea)))
                                .build());
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        return response.body();
    }
}
