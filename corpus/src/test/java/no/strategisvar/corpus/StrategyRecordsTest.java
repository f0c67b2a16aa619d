package no.strategisvar.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Goal.Level;
import no.strategisvar.corpus.Statement.Topic;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the strategy lists: complete, under the right headings, anchored in its text. */
final class StrategyRecordsTest {

    private final Corpus corpus = Strategy.corpus();

    @Test
    void recordsAreThoseAPersonFoundInTheDocument() throws IOException {
        List<String> records = new ArrayList<>();
        for (Measure measure : corpus.measures()) {
            records.add(line(measure.id(), pages(measure.pages()), measure.title()));
        }
        for (Priority priority : corpus.priorities()) {
            String area = Objects.requireNonNullElse(priority.area(), "-");
            String tools = String.join(" + ", priority.tools());
            String place = String.join(" / ", area, tools, priority.group());
            records.add(line(priority.id(), pages(priority.pages()), place, priority.title()));
        }
        for (Goal goal : corpus.goals()) {
            records.add(line(goal.id(), pages(goal.pages()), goal.title()));
        }
        assertThat(records).containsExactlyElementsOf(resource("records.txt"));
    }

    @Test
    void everyMeasureHasTheDescriptionThatBelongsToIt() throws IOException {
        List<String> descriptions = new ArrayList<>();
        for (Measure measure : corpus.measures()) {
            String text = measure.description();
            String end = text.substring(text.length() - 50);
            descriptions.add(line(measure.id(), text.substring(0, 50), end));
        }
        assertThat(descriptions).containsExactlyElementsOf(resource("descriptions.txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "felles, 7, '21, 24, 27, 30, 32, 33, 34, 35, 36, 37'",
        "biookonomi, 6, '21, 33, 38'",
        "opplevelser, 7, '24, 34, 39'",
        "teknologi, 5, '27, 35, 40'",
        "offentlig-sektor, 6, '30, 36, 41'"
    })
    void anAreaHasItsMeasuresOnItsPages(String area, int count, String pages) {
        List<Measure> measures =
                corpus.measures().stream().filter(measure -> measure.area().equals(area)).toList();
        assertThat(measures).hasSize(count);
        assertThat(measures).extracting(measure -> pages(measure.pages())).containsOnly(pages);
        assertThat(measures).extracting(Measure::number).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theTwoDescriptionsThatStandApartBelongToTheirTitles() {
        assertThat(measure("felles-2").title())
                .startsWith("Forankre og videreutvikle arbeidspakke for arbeidskraft");
        assertThat(measure("felles-2").description())
                .startsWith("Arbeidspakken for arbeidskraft og kompetanse sees i sammenheng")
                .contains("\n• Tettere samhandling med NAV")
                .endsWith("Sivas industrielle kompetanseprogram.");
        assertThat(measure("felles-4").title()).startsWith("Utarbeide «plakaten» synlige");
        assertThat(measure("felles-4").description())
                .startsWith("Det er behov for å ha en felles forståelse")
                .endsWith("sammen for å bli mer synlig og attraktiv.");
    }

    @Test
    void countsAreThoseOfTheDocument() {
        assertThat(corpus.measures()).hasSize(31);
        assertThat(corpus.priorities()).hasSize(97);
        assertThat(corpus.goals()).hasSize(21);
        assertThat(corpus.goals()).filteredOn(Goal::level, Level.MAIN).hasSize(1);
        assertThat(corpus.goals()).filteredOn(Goal::level, Level.AREA).hasSize(12);
        assertThat(corpus.goals()).filteredOn(Goal::level, Level.OVERARCHING).hasSize(8);
        assertThat(Strategy.document().records().definitions()).hasSize(22);
    }

    @Test
    void goalsAreSetForTheYearTheyName() {
        assertThat(corpus.goals())
                .allSatisfy(goal -> {
                    switch (goal.level()) {
                        case MAIN -> assertThat(goal.year()).isNull();
                        case AREA -> assertThat(goal.year()).isEqualTo(2025);
                        case OVERARCHING -> assertThat(goal.year()).isEqualTo(2030);
                    }
                    assertThat(goal.area() != null).isEqualTo(goal.level() == Level.AREA);
                });
    }

    @Test
    void anAnchorPointsAtTheWordsOfItsRecord() {
        assertThat(corpus.measures())
                .allSatisfy(anchored(Measure::title, m -> m.titleAnchors().getFirst()));
        assertThat(corpus.measures())
                .allSatisfy(anchored(Measure::description, m -> m.descriptionAnchor().getFirst()));
        assertThat(corpus.priorities()).allSatisfy(anchored(Priority::title, Priority::anchor));
        assertThat(corpus.goals()).allSatisfy(anchored(Goal::title, Goal::anchor));
        assertThat(corpus.definitions()).allSatisfy(anchored(Definition::text, Definition::anchor));
    }

    @Test
    void aCommonMeasureIsAnchoredInEveryListThatRepeatsIt() {
        assertThat(corpus.measures())
                .filteredOn(Measure::area, "felles")
                .allSatisfy(measure ->
                        assertThat(measure.titleAnchors())
                                .extracting(this::page)
                                .containsExactly(21, 24, 27, 30, 32));
        assertThat(measure("felles-6").titleAnchors())
                .extracting(corpus::text)
                .startsWith(
                        "Tilrettelegge og mobilisere for å øke tilfanget av gründere og"
                                + " etablerere.")
                .endsWith(
                        "Tilrettelegge og mobilise for å øke tilfanget av gründere og etablerere.");
    }

    @Test
    void everyAreaHasItsStatusAndItsChallenges() {
        assertThat(corpus.statements())
                .extracting(statement -> statement.topic() + " " + statement.area())
                .containsExactlyInAnyOrder(
                        Topic.STATUS + " felles",
                        Topic.STATUS + " biookonomi",
                        Topic.STATUS + " opplevelser",
                        Topic.STATUS + " teknologi",
                        Topic.STATUS + " offentlig-sektor",
                        Topic.CHALLENGES + " biookonomi",
                        Topic.CHALLENGES + " opplevelser",
                        Topic.CHALLENGES + " teknologi",
                        Topic.CHALLENGES + " offentlig-sektor");
        assertThat(corpus.statements())
                .filteredOn(Statement::topic, Topic.CHALLENGES)
                .filteredOn(Statement::area, "offentlig-sektor")
                .extracting(statement -> texts(statement.anchors()))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Siden forrige handlingsplan har konkurransen")
                .endsWith("og større konkurranse om arbeidskraften.");
    }

    private <T> Consumer<T> anchored(Function<T, String> text, Function<T, Anchor> anchor) {
        return item ->
                assertThat(corpus.text(anchor.apply(item)))
                        .isNotBlank()
                        .isEqualTo(text.apply(item));
    }

    private @Nullable Integer page(Anchor anchor) {
        return corpus.passage(anchor.passageId()).orElseThrow().page();
    }

    private Measure measure(String id) {
        return corpus.measures().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private String texts(List<Anchor> anchors) {
        return anchors.stream().map(corpus::text).collect(Collectors.joining(" "));
    }

    private static String line(String... columns) {
        return String.join("\t", columns);
    }

    private static String pages(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StrategyRecordsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
