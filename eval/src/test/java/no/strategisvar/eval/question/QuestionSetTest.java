package no.strategisvar.eval.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.corpus.Measure;
import no.strategisvar.eval.source.Sources;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds the questions to the source files and to the counts that were promised. */
final class QuestionSetTest {

    private static final Path DOCUMENTS = Path.of("../corpus/documents");

    private final List<Question> questions;
    private final Corpus corpus;
    private final Sources sources;

    QuestionSetTest() throws Exception {
        questions = QuestionSet.load(Path.of("questions"));
        corpus = new CorpusFolder(DOCUMENTS).load();
        sources = Sources.read(DOCUMENTS, corpus);
    }

    @Test
    void everyQuoteStandsInASourceFile() {
        List<String> missing =
                questions.stream()
                        .flatMap(q ->
                                q.quotes().stream()
                                        .filter(quote -> !sources.hasOnUprightPages(quote))
                                        .map(quote -> q.id() + ": " + quote))
                        .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void noIdIsUsedTwice() {
        assertThat(questions).extracting(Question::id).doesNotHaveDuplicates();
    }

    @Test
    void everyItemIsAMeasureOrStandsInASourceFile() {
        Set<String> ids = corpus.measures().stream().map(Measure::id).collect(Collectors.toSet());
        Set<String> areas =
                Set.of("felles", "biookonomi", "opplevelser", "teknologi", "offentlig-sektor");
        List<String> wrong =
                questions.stream()
                        .flatMap(q -> q.items().stream())
                        .filter(item ->
                                areas.contains(item.replaceFirst("-\\d+$", ""))
                                        ? !ids.contains(item)
                                        : !sources.has(item))
                        .distinct()
                        .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyQuestionSaysWhatIsRight() {
        Set<String> outcomes =
                Set.of(
                        "answered",
                        "partial",
                        "clarification",
                        "not_in_sources",
                        "out_of_scope",
                        "blocked");
        assertThat(questions)
                .allSatisfy(q -> {
                    assertThat(q.expected()).isNotEmpty().isSubsetOf(outcomes);
                    assertThat(q.persona()).isIn("citizen", "applicant", "staff");
                    assertThat(q.language()).isIn("nb", "nn", "dialect", "misspelt", "en");
                    assertThat(q.question()).isNotBlank();
                });
        assertThat(questions)
                .filteredOn(q -> q.expected().equals(List.of("answered")))
                .allSatisfy(q ->
                        assertThat(List.of(q.quotes(), q.items(), q.facts()))
                                .as(q.id())
                                .anySatisfy(given -> assertThat(given).isNotEmpty()));
    }

    @Test
    void thereAreEnoughOfEachKind() {
        assertThat(questions).hasSizeGreaterThanOrEqualTo(240);
        assertThat(count(q -> q.kind().equals("unanswerable"))).isGreaterThanOrEqualTo(30);
        assertThat(count(q -> q.language().equals("nn"))).isGreaterThanOrEqualTo(30);
        assertThat(count(q -> q.kind().equals("followup"))).isGreaterThanOrEqualTo(25);
        assertThat(count(q -> Set.of("list", "count").contains(q.kind())))
                .isGreaterThanOrEqualTo(30);
        assertThat(count(q -> q.kind().equals("fit"))).isGreaterThanOrEqualTo(30);
    }

    @Test
    void bothHalvesAreOfAboutTheSameSize() {
        assertThat(QuestionSet.of(questions, Question.Split.DEV).size())
                .isBetween(questions.size() * 2 / 5, questions.size() * 3 / 5);
        assertThat(QuestionSet.of(questions, Question.Split.ALL)).isEqualTo(questions);
    }

    private long count(Predicate<Question> which) {
        return questions.stream().filter(which).count();
    }
}
