package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.assertEachHasFields;
import static no.strategisvar.assistant.http.Contract.assertFields;
import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.contentType;
import static no.strategisvar.assistant.http.RunningService.ok;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

final class RecordsHttpTest {

    private static RunningService service;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        service = new RunningService(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({"measures, measure, 31", "priorities, priority, 97", "goals, goal, 21"})
    void everyRecordIsThereWithTheFieldsOfTheContract(String list, String one, int total) {
        JsonNode found = ok(service.get("/api/" + list));

        assertFields(found, list);
        assertThat(found.get("total").asInt()).isEqualTo(total);
        assertThat(found.get(list)).hasSize(total);
        assertEachHasFields(found.get(list), one);
        for (JsonNode record : found.get(list)) {
            assertEachHasFields(record.get("citations"), "citation");
        }
        found.get("facets").forEach(facet -> assertEachHasFields(facet, "facet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=havbruk", "?theme=forskning", "?q=kompetanse&theme=studenter"})
    void theAreasOfTheMeasuresAddUpToTheTotal(String query) {
        JsonNode found = ok(service.get("/api/measures" + query));
        int sum = 0;
        for (JsonNode area : found.get("facets").get("area")) {
            sum += area.get("count").asInt();
        }

        assertThat(sum).isEqualTo(found.get("total").asInt()).isPositive();
    }

    @Test
    void choosingAValueOfAFacetGivesAsManyAsItSays() {
        for (String list : List.of("measures", "priorities", "goals")) {
            JsonNode facets = ok(service.get("/api/" + list)).get("facets");
            facets.properties()
                    .forEach(facet ->
                            facet.getValue()
                                    .forEach(value -> {
                                        String path =
                                                "/api/%s?%s=%s"
                                                        .formatted(
                                                                list,
                                                                facet.getKey(),
                                                                value.get("value").asText());
                                        assertThat(ok(service.get(path)).get("total"))
                                                .as(path)
                                                .isEqualTo(value.get("count"));
                                    }));
        }
    }

    @Test
    void pagesAreStretchesOfTheWholeListAndTheTotalStaysExact() {
        List<String> whole = ids(ok(service.get("/api/priorities?sort=title")), "priorities");
        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < 120; offset += 40) {
            JsonNode page = ok(service.get("/api/priorities?sort=title&limit=40&offset=" + offset));
            assertThat(page.get("total").asInt()).isEqualTo(97);
            paged.addAll(ids(page, "priorities"));
        }

        assertThat(paged).isEqualTo(whole);
        assertThat(ids(ok(service.get("/api/goals?offset=500")), "goals")).isEmpty();
    }

    @Test
    void rowsAreSortedAsAskedAndBestFirstWithAQuery() {
        List<String> titles = new ArrayList<>();
        ok(service.get("/api/measures?sort=-title"))
                .get("measures")
                .forEach(m -> titles.add(m.get("title").asText()));

        assertThat(titles.getFirst()).startsWith("Øke");
        assertThat(titles.getLast()).startsWith("Bidra");
        // one has the word in its title, the other, which stands before it, in its description
        assertThat(ids(ok(service.get("/api/measures?q=anskaffelser")), "measures"))
                .containsExactly("offentlig-sektor-5", "felles-7");
        assertThat(ids(ok(service.get("/api/measures")), "measures").getFirst())
                .isEqualTo("felles-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area=havbruk",
                "theme=finnes-ikke",
                "tool=x",
                "sort=farge",
                "limit=0",
                "limit=501",
                "limit=ti",
                "offset=-1",
                "format=pdf",
                "document=finnes-ikke"
            })
    void aValueThatDoesNotExistIsAProblem(String parameter) {
        String name = parameter.substring(0, parameter.indexOf('='));
        for (String list : List.of("measures", "priorities", "goals")) {
            assertThat(problem(service.get("/api/" + list + "?" + parameter), 400))
                    .contains("«" + name + "»");
        }
    }

    @ParameterizedTest
    @CsvSource({"measures, 31, Tiltak", "priorities, 97, Prioritering", "goals, 21, Mål"})
    void csvOpensInANorwegianSpreadsheet(String list, int rows, String heading) {
        HttpResponse<String> response = service.get("/api/" + list + "?format=csv");

        assertThat(contentType(response)).isEqualTo("text/csv; charset=utf-8");
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", ".csv");
        assertThat(response.body()).startsWith("\uFEFF\"Id\";").contains("\"" + heading + "\"");
        assertThat(response.body().split("\r\n", -1)).hasSize(rows + 2);
        assertThat(service.get("/api/" + list, "Accept", "text/csv").body())
                .isEqualTo(response.body());
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, true",
        "'+47 12', true",
        "-5, true",
        "@SUM(A1), true",
        "' =cmd', true",
        "vanlig tekst, false",
        "a=b, false"
    })
    void aCellIsNeverAFormula(String text, boolean formula) {
        assertThat(Csv.cell(text).startsWith("\"'")).isEqualTo(formula);
        assertThat(Csv.cell("si \"hei\"; nå")).isEqualTo("\"si \"\"hei\"\"; nå\"");
    }

    @Test
    void xlsxHoldsTheSameRowsAsText(@TempDir Path folder) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        service.address()
                                                + "/api/measures?format=xlsx&area=teknologi"))
                        .build();
        Path file = folder.resolve("tiltak.xlsx");
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(request, HttpResponse.BodyHandlers.ofFile(file));
        }
        StringBuilder xml = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("xl/")) {
                    byte[] part = zip.getInputStream(entry).readAllBytes();
                    xml.append(new String(part, StandardCharsets.UTF_8));
                }
            }
        }

        assertThat(xml).contains("Tiltak", "teknologi-1", "teknologi-5", "katapultsystemet");
        assertThat(xml.toString()).doesNotContain("<f>", "biookonomi-1");
    }

    private static List<String> ids(JsonNode found, String list) {
        List<String> ids = new ArrayList<>();
        found.get(list).forEach(record -> ids.add(record.get("id").asText()));
        return ids;
    }
}
