package no.strategisvar.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Fifty questions of all kinds, each citation held against the source files themselves. */
final class FiftyQuestionsTest {

    private static final SourceFiles FILES = new SourceFiles();
    private static final Map<String, Answer> ANSWERS = new LinkedHashMap<>();

    @BeforeAll
    static void askAll(@TempDir Path folder) throws IOException, URISyntaxException {
        Path questions =
                Path.of(
                        Objects.requireNonNull(
                                        FiftyQuestionsTest.class.getResource("fifty-questions.txt"))
                                .toURI());
        try (PassageIndex index = TestCorpus.index(folder)) {
            Assistant assistant = new Assistant(index, new Texts());
            for (String question : Files.readAllLines(questions)) {
                ANSWERS.put(
                        question, assistant.answer(List.of(new Turn(Turn.Role.USER, question))));
            }
        }
    }

    @Test
    void thereAreFiftyQuestionsAndMostAreAnswered() {
        assertThat(ANSWERS).hasSize(50);
        assertThat(ANSWERS.values())
                .filteredOn(answer -> answer.outcome() == Outcome.ANSWERED)
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void everyQuoteStandsInTheSourceFile() {
        ANSWERS.forEach((question, answer) -> {
            for (Citation citation : answer.citations()) {
                assertThat(pages(citation)).as("%s «%s»", question, citation.quote()).isNotEmpty();
            }
        });
    }

    @Test
    void everyPageIsOneThatTheQuoteStandsOn() {
        ANSWERS.forEach((question, answer) -> {
            for (Citation citation : answer.citations()) {
                Integer page = citation.passage().page();
                assertThat(pages(citation))
                        .as("%s, side %s: «%s»", question, page, citation.quote())
                        .containsAnyElementsOf(allowed(page));
            }
        });
    }

    @Test
    void everyAnswerThatRestsOnTheDocumentsCitesThemAndNoOtherDoes() {
        ANSWERS.forEach((question, answer) ->
                assertThat(answer.citations().isEmpty())
                        .as(question)
                        .isNotEqualTo(answer.outcome().citesSources()));
    }

    @Test
    void theFilesOfThisTestAreReadRight() {
        String plan = "verdiskapingsstrategien";
        assertThat(FILES.pages(plan, "Vedtatt i går")).isEmpty();
        assertThat(FILES.pages(plan, "vedtatt av Fylkestinget 15.12.2021")).containsExactly(1);
        assertThat(FILES.pages(plan, "Tilgrensende regionale planer")).containsExactly(0);
        assertThat(FILES.pages(plan, "Den norske modellen\nPå et")).containsExactly(5);
        assertThat(FILES.pages(plan, "Bioøkonomi er verdiskaping")).containsExactly(19);
        assertThat(FILES.pages(plan, "Missions EU-kommisjonen")).containsExactly(32);
        assertThat(FILES.pages(plan, "i ni prioriterte verdikjeder")).containsExactly(37);
        assertThat(FILES.pages(plan, "tettere samarbeid for å løse sine")).containsExactly(41);
        assertThat(FILES.pages("gront-industriloft-2024", "Lillian Strand leder"))
                .containsExactly(0);
    }

    private static List<Integer> allowed(@Nullable Integer page) {
        return page == null ? List.of(SourceFiles.NO_PAGE, SourceFiles.COVER) : List.of(page);
    }

    private static Set<Integer> pages(Citation citation) {
        return FILES.pages(citation.document().id(), citation.quote());
    }
}
