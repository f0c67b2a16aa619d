package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.assertFields;
import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.contentType;
import static no.strategisvar.assistant.http.RunningService.ok;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.DOTALL;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

final class ServerTest {

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
    void theAddressNamesTheFreePortThatWasFound() {
        assertThat(service.address()).matches("http://127\\.0\\.0\\.1:[1-9]\\d+");
    }

    @ParameterizedTest
    @CsvSource({"/health/live,live", "/health/ready,ready"})
    void theServiceSaysHowItIs(String path, String status) {
        var health = ok(service.get(path));

        assertFields(health, "health");
        assertThat(health.get("status").asText()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/,text/html",
        "/index.html,text/html",
        "/style.css,text/css",
        "/app.js,text/javascript",
        "/health/live,application/json",
        "/api/documents,application/json",
        "/api/documents/verdiskapingsstrategien,application/json",
        "/api/search?q=havbruk,application/json",
        "/documents/verdiskapingsstrategien,text/html",
        "/sok?q=havbruk,text/html",
        "/finnes-ikke,application/problem+json"
    })
    void everyRouteHasItsContentTypeAndTheSecurityHeaders(String path, String type) {
        HttpResponse<String> response = service.get(path);

        assertThat(contentType(response)).startsWith(type);
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(response, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "base-uri 'none'")
                .contains("frame-ancestors")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void thePageAtTheRootIsNorwegianAndAllThatItNamesIsThere() {
        HttpResponse<String> page = service.get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsPattern("<html[^>]* lang=\"n[bno]\"");
        List<String> named =
                Pattern.compile("(?:src|href)=\"(/?[\\w./-]+\\.(?:js|css|svg|png))\"")
                        .matcher(page.body())
                        .results()
                        .map(match -> match.group(1))
                        .toList();
        assertThat(named).isNotEmpty();
        for (String path : named) {
            assertThat(service.get(path.startsWith("/") ? path : "/" + path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void thePageHasNoScriptOrStyleOfItsOwn() {
        assertThat(service.get("/").body())
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("<style|\\son\\w+=|\\sstyle=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/finnes-ikke",
                "/api",
                "/api/finnes/ikke",
                "/documents/finnes-ikke",
                "/api/documents/finnes-ikke",
                "/api/passages/finnes-ikke",
                "/api/passages/%2e%2e%2fconfig",
                "/..%2f..%2fetc/passwd"
            })
    void whatIsNotThereIsAProblem(String path) {
        HttpResponse<String> response = service.get(path);

        assertThat(response.statusCode()).isBetween(400, 404);
        assertThat(problem(response, response.statusCode())).doesNotContain("finnes-ikke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/chat", "/api/feedback"})
    void aGetWhereAPostIsMeantIsAProblem(String path) {
        HttpResponse<String> response = service.get(path);

        assertThat(response.statusCode()).isIn(404, 405);
        problem(response, response.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search", "/api/documents", "/sok", "/"})
    void aPostWhereAGetIsMeantIsAProblem(String path) {
        HttpResponse<String> response = service.post(path, "{}");

        assertThat(response.statusCode()).isIn(404, 405);
        problem(response, response.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/chat", "/api/feedback"})
    void aBodyOf70KilobytesIsTooLarge(String path) {
        String body = "{\"messages\":\"" + "a".repeat(70 * 1024) + "\"}";

        assertThat(problem(service.post(path, body), 413)).contains("64 kB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=%zz", "/api/search?q=%C3%28", "/sok?q=%", "/%00"})
    void aBrokenAddressIsNoFailureOfTheService(String path) throws IOException {
        URI address = URI.create(service.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(
                            "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                    .formatted(path)
                                    .getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).matches(Pattern.compile("HTTP/1\\.1 [234]\\d\\d.*", DOTALL));
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
