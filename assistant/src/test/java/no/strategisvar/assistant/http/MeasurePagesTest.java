package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.ok;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.assistant.records.Catalog;
import no.strategisvar.assistant.records.Relations;
import no.strategisvar.assistant.records.Row;
import no.strategisvar.assistant.records.Selection;
import no.strategisvar.index.PassageIndex;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

final class MeasurePagesTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"(/[^\"]*)\"");
    private static final Pattern CHOICE =
            Pattern.compile("<a href=\"(/tiltak[^\"]*)\"[^>]*>[^<]*\\((\\d+)\\)</a>");
    private static final Pattern TOTAL = Pattern.compile("Tiltak som passer: (\\d+)");

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
    @ValueSource(
            strings = {
                "/tiltak",
                "/tiltak?q=kompetanse",
                "/tiltak?area=biookonomi",
                "/tiltak?q=&area=&theme=forskning&sort=title"
            })
    void everyChoiceOfAFacetGivesAsManyAsItSays(String path) {
        List<MatchResult> choices = CHOICE.matcher(page(path)).results().toList();

        assertThat(choices).hasSizeGreaterThan(3);
        for (MatchResult choice : choices) {
            assertThat(total(page(unescape(choice.group(1))))).isEqualTo(choice.group(2));
        }
    }

    @Test
    void everyFilterIsInTheAddressAndStays() {
        String page = page("/tiltak?q=forskning&area=opplevelser&sort=-title&sprak=nn");

        assertThat(page)
                .contains("value=\"forskning\"", "name=\"area\" value=\"opplevelser\"")
                .contains("aria-sort=\"descending\"", "<html lang=\"nn\">")
                .contains(
                        "/api/measures?q=forskning&amp;area=opplevelser&amp;sort=-title&amp;format=csv")
                .contains("format=xlsx");
        assertThat(page).contains("area=opplevelser&amp;sort=-title&amp;sprak=nn");
    }

    @Test
    void aLongListIsPaged() {
        String first = page("/tiltak");
        String second = page("/tiltak?offset=20");

        assertThat(first).contains("1–20 av 31", "rel=\"next\"").doesNotContain("rel=\"prev\"");
        assertThat(second).contains("21–31 av 31", "rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(page("/tiltak?area=teknologi")).doesNotContain("rel=\"next\"");
    }

    @Test
    void nothingFoundIsSaidAndLeadsOn() {
        assertThat(page("/tiltak?q=romferge"))
                .contains("Tiltak som passer: 0", "Vis alle tiltakene")
                .doesNotContain("<table");
    }

    @Test
    void aCardShowsTheMeasureItsPlacesAndTheStatusOfItsArea() {
        String card = page("/tiltak/teknologi-3");

        assertThat(card)
                .contains("katapultsystemet", "side 27", "side 40", "27, 35, 40")
                .contains("Status for området", "Vis sammenhenger", "«testarenaene»")
                .containsOnlyOnce("<h1");
        problem(service.get("/tiltak/finnes-ikke"), 404);
    }

    /** What is printed has no address bar and no date of its own. */
    @Test
    void everyPageTellsItsDayAndTheVersionsOfItsDocuments() {
        for (String path : List.of("/tiltak", "/tiltak/biookonomi-6")) {
            assertThat(page(path))
                    .containsPattern("Siden er laget \\d+\\. \\p{L}+ \\d{4}\\.")
                    .contains("</a>, vedtatt 15. desember 2021, gjelder til");
        }
    }

    @Test
    void theListSaysInWordsWhatItIsLimitedTo() {
        assertThat(page("/tiltak?q=forskning&area=opplevelser"))
                .contains("Avgrenset til: «forskning», Opplevelser");
        assertThat(page("/tiltak")).doesNotContain("Avgrenset");
    }

    @Test
    void theMenuKeepsTheWrittenStandardAndThePagesHaveAnIcon() {
        assertThat(page("/tiltak?sprak=nn"))
                .contains("href=\"/prosjekt?sprak=nn\"", "href=\"/om?sprak=nn\"", "Meny")
                .contains("href=\"/tiltak?sprak=nn\" aria-current=\"page\"");
        assertThat(service.get("/favicon.svg").body()).contains("<svg");
        for (String path : List.of("/tiltak", "/documents/verdiskapingsstrategien", "/")) {
            assertThat(page(path)).contains("rel=\"icon\" href=\"/favicon.svg\"");
        }
    }

    @Test
    void everyLinkOfThePagesLeadsSomewhere() {
        for (String path :
                List.of("/tiltak", "/tiltak/biookonomi-6", "/prosjekt", "/sok?q=havbruk")) {
            String page = page(path);
            assertThat(page).contains("href=\"/prosjekt\"", "href=\"/tiltak\"", "href=\"/\"");
            LINK.matcher(page)
                    .results()
                    .map(link -> unescape(link.group(1)).replaceFirst("#.*", ""))
                    .distinct()
                    .forEach(link ->
                            assertThat(service.get(link).statusCode()).as(link).isEqualTo(200));
        }
        assertThat(service.get("/").body()).contains("href=\"/prosjekt\"", "href=\"/tiltak\"");
    }

    @Test
    void aRelationRestsOnWordsThatStandInBothTexts(@TempDir Path folder) throws IOException {
        try (PassageIndex index = TestCorpus.index(folder)) {
            Catalog catalog = new Catalog(index);
            Relations relations = new Relations(index, catalog);
            int found = 0;
            for (Row measure : catalog.find(Row.Kind.MEASURE, Selection.ALL)) {
                String text = letters(measure.title() + " " + measure.description());
                for (Relations.Relation relation : relations.served(measure, Row.Kind.PRIORITY)) {
                    found++;
                    String other = letters(relation.row().title() + " " + relation.row().group());
                    assertThat(relation.words().size() + relation.themes().size()).isPositive();
                    for (String word : relation.words()) {
                        assertThat(other).contains(letters(word));
                        assertThat(text)
                                .contains(word.substring(0, Math.min(5, word.length() - 2)));
                    }
                    for (Relations.SharedTheme theme : relation.themes()) {
                        assertThat(theme.measure()).allMatch(word -> text.contains(letters(word)));
                        assertThat(theme.other()).allMatch(word -> other.contains(letters(word)));
                    }
                }
            }
            assertThat(found).isGreaterThan(30);
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ");
    }

    @Test
    void thePageAndTheApiCountTheSame() {
        for (String query : List.of("", "?q=studenter", "?area=felles&theme=kompetanse")) {
            assertThat(total(page("/tiltak" + query)))
                    .isEqualTo(ok(service.get("/api/measures" + query)).get("total").asText());
        }
    }

    private static String page(String path) {
        HttpResponse<String> response = service.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private static String total(String page) {
        return TOTAL.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static String unescape(String attribute) {
        return attribute.replace("&amp;", "&");
    }
}
