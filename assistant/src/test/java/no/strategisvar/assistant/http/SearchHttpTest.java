package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.assertEachHasFields;
import static no.strategisvar.assistant.http.Contract.assertFields;
import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.encode;
import static no.strategisvar.assistant.http.RunningService.ok;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

final class SearchHttpTest {

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
    void aSearchHasEveryFieldOfTheContract() {
        JsonNode found = search("havbruk");

        assertFields(found, "search");
        assertThat(found.get("query").asText()).isEqualTo("havbruk");
        assertEachHasFields(found.get("passages"), "passage");
        assertThat(found.get("passages")).allMatch(hit -> hit.get("score").isNumber());
    }

    @Test
    void theBestPassagesComeFirstAndAreOnesThatHaveTheWord() {
        JsonNode passages = search("reindrift").get("passages");

        assertThat(passages.get(0).get("text").asText()).containsIgnoringCase("reindrift");
        for (int i = 1; i < passages.size(); i++) {
            assertThat(passages.get(i).get("score").floatValue())
                    .isLessThanOrEqualTo(passages.get(i - 1).get("score").floatValue());
        }
    }

    /** The plan has its common measures once for each area. */
    @Test
    void aHitSaysWhereElseTheSameStands() {
        JsonNode passages = search("fellestiltak «plakaten» synlige Trøndelag").get("passages");
        JsonNode repeated =
                StreamSupport.stream(passages.spliterator(), false)
                        .filter(hit -> hit.get("text").asText().contains("4. Utarbeide «plakaten»"))
                        .findFirst()
                        .orElseThrow();
        List<String> others =
                service.corpus()
                        .passages()
                        .filter(passage -> passage.text().contains("4. Utarbeide «plakaten»"))
                        .map(Passage::id)
                        .filter(id -> !id.equals(repeated.get("id").asText()))
                        .toList();
        assertThat(others).isNotEmpty();
        assertThat(repeated.get("alsoAt").findValuesAsText("id")).containsExactlyElementsOf(others);
        assertThat(repeated.get("alsoAt")).allMatch(place -> place.get("page").isInt());
        assertThat(search("reindrift").get("passages").get(0).has("alsoAt")).isFalse();
    }

    @Test
    void aPassageIsGivenAsItStandsWithTheWordsMarked() {
        for (JsonNode hit : search("havbruk og reindrift").get("passages")) {
            String text = hit.get("text").asText();
            String id = hit.get("id").asText();
            assertThat(text).isEqualTo(service.corpus().passage(id).orElseThrow().text());
            int before = 0;
            for (JsonNode mark : hit.get("highlights")) {
                assertThat(mark).hasSize(2);
                assertThat(mark.get(0).asInt()).isGreaterThanOrEqualTo(before);
                assertThat(mark.get(1).asInt()).isGreaterThan(mark.get(0).asInt());
                before = mark.get(1).asInt();
            }
            assertThat(before).isLessThanOrEqualTo(text.length());
        }
        JsonNode best = search("reindrift").get("passages").get(0);
        JsonNode mark = best.get("highlights").get(0);
        assertThat(best.get("text").asText().substring(mark.get(0).asInt(), mark.get(1).asInt()))
                .containsIgnoringCase("rein");
    }

    @Test
    void anExplainedSearchIsTheSameSearchWithItsReasons() {
        JsonNode plain = ok(service.get("/api/search?q=kva+med+oppdrett&k=3"));
        JsonNode found = ok(service.get("/api/search?q=kva+med+oppdrett&k=3&explain=true"));

        assertFields(found, "search");
        assertEachHasFields(found.get("passages"), "passage");
        assertThat(found.get("total")).isEqualTo(plain.get("total"));
        assertFields(found.get("understood"), "understood");
        assertThat(found.get("understood").get("binding").get(0).asText()).isEqualTo("kva");
        JsonNode word = found.get("understood").get("words").get(0);
        assertFields(word, "understoodWord");
        assertThat(word.get("meanings").toString()).contains("\"oppdrett\"", "\"havbruk\"");
        for (int i = 0; i < 3; i++) {
            JsonNode hit = found.get("passages").get(i);
            assertThat(hit.get("id")).isEqualTo(plain.get("passages").get(i).get("id"));
            JsonNode explanation = hit.get("explanation");
            assertEachHasFields(explanation.get("parts"), "explainedPart");
            double sum = explanation.get("section").asDouble();
            for (JsonNode part : explanation.get("parts")) {
                sum += part.get("points").asDouble();
            }
            double score = hit.get("score").asDouble();
            assertThat(explanation.get("standing").asDouble() * sum)
                    .isCloseTo(score, within(score * 1e-4));
        }
        assertThat(plain.get("passages").get(0).has("explanation")).isFalse();
        assertThat(plain.has("understood")).isFalse();
    }

    @Test
    void explainIsTrueOrFalse() {
        assertThat(ok(service.get("/api/search?q=mat&explain=false")).has("understood")).isFalse();
        assertThat(problem(service.get("/api/search?q=mat&explain=ja"), 400)).contains("«explain»");
    }

    @Test
    void kIsHowManyPassagesAreGivenAndTenWithoutIt() {
        assertThat(search("trøndelag næringsliv").get("passages")).hasSize(10);
        for (int k : List.of(1, 3, 50)) {
            JsonNode found = ok(service.get("/api/search?q=tr%C3%B8ndelag+tiltak&k=" + k));

            assertThat(found.get("passages")).hasSize(k);
            assertThat(found.get("total").asInt()).isGreaterThanOrEqualTo(k);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "51", "ti", "1.5", "", "999999999999"})
    void anyOtherKIsAProblem(String k) {
        assertThat(problem(service.get("/api/search?q=havbruk&k=" + k), 400))
                .contains("«k»", "1", "50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%20%0A", "?k=5"})
    void aSearchForNothingIsAProblem(String query) {
        assertThat(problem(service.get("/api/search" + query), 400)).contains("«q»");
    }

    @Test
    void aSearchThatIsTooLongIsAProblem() {
        assertThat(problem(service.get("/api/search?q=" + "a".repeat(2_001)), 400))
                .contains("«q»", "2000");
    }

    @Test
    void anAreaOrADocumentThatIsNotThereIsAProblem() {
        assertThat(problem(service.get("/api/search?q=mat&area=havbruk"), 400))
                .contains("«area»", "biookonomi", "opplevelser", "teknologi", "offentlig-sektor");
        assertThat(problem(service.get("/api/search?q=mat&document=finnes-ikke"), 400))
                .contains("«document»")
                .doesNotContain("finnes-ikke");
    }

    @Test
    void aDocumentLimitsTheSearchToItsOwnPassages() {
        for (Document document : service.corpus().documents()) {
            JsonNode found =
                    ok(service.get("/api/search?q=industri&k=50&document=" + document.id()));

            assertThat(found.get("passages"))
                    .isNotEmpty()
                    .allMatch(hit -> hit.get("documentId").asText().equals(document.id()));
        }
    }

    @Test
    void anAreaLimitsTheSearch() {
        Set<String> all = ids(ok(service.get("/api/search?q=kompetanse&k=50")));
        for (Area area : service.corpus().areas()) {
            JsonNode found = ok(service.get("/api/search?q=tiltak&k=50&area=" + area.id()));
            assertThat(found.get("passages")).as(area.id()).isNotEmpty();
        }
        Set<String> technology = ids(ok(service.get("/api/search?q=tiltak&k=50&area=teknologi")));
        Set<String> economy = ids(ok(service.get("/api/search?q=tiltak&k=50&area=biookonomi")));
        assertThat(technology).isNotEqualTo(economy).isNotEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klima/miljø?",
                "2024/2025?",
                "\"",
                "tiltak: x",
                "§",
                "*",
                "a~b^2",
                "(",
                "\\"
            })
    void anOddSearchIsASearch(String text) {
        JsonNode found = search(text);

        assertFields(found, "search");
        assertThat(found.get("query").asText()).isEqualTo(text);
    }

    private static Set<String> ids(JsonNode found) {
        Set<String> ids = new HashSet<>();
        found.get("passages").forEach(hit -> ids.add(hit.get("id").asText()));
        return ids;
    }

    private static JsonNode search(String text) {
        return ok(service.get("/api/search?q=" + encode(text)));
    }
}
