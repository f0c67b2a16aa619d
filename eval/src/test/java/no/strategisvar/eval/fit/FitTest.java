package no.strategisvar.eval.fit;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.question.QuestionSet;
import no.strategisvar.index.PassageIndex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** The project ideas of the development half find what they should, and the others nothing. */
final class FitTest {

    @TempDir private Path folder;

    @Test
    void ideasOfTheDevelopmentHalfReachWhatWasPromised() throws Exception {
        Corpus corpus = new CorpusFolder(Path.of("../corpus/documents")).load();
        List<Question> questions =
                QuestionSet.of(QuestionSet.load(Path.of("questions")), Question.Split.DEV);
        try (PassageIndex index = PassageIndex.open(corpus, folder)) {
            List<FitTrial> trials = FitRun.of(index, questions, Path.of("fit/off-plan.txt"));
            FitFigures figures = FitFigures.of(trials);

            assertThat(answeredByPassagesAlone(questions))
                    .isNotEmpty()
                    .noneMatch(id -> trials.stream().anyMatch(trial -> trial.id().equals(id)));

            assertThat(figures.onPlan()).isGreaterThanOrEqualTo(15);
            assertThat(figures.offPlan()).isGreaterThanOrEqualTo(12);
            assertThat(figures.hit3()).isGreaterThanOrEqualTo(0.9);
            assertThat(figures.all8()).isGreaterThanOrEqualTo(0.75);
            assertThat(figures.offPlanStrong()).isZero();
            assertThat(figures.offPlanEmpty()).isGreaterThanOrEqualTo(0.8);
            assertThat(figures.verbatim()).isEqualTo(1);
        }
    }

    private static List<String> answeredByPassagesAlone(List<Question> questions) {
        return questions.stream()
                .filter(question -> question.kind().equals("fit"))
                .filter(question -> question.isAnswerable() && question.items().isEmpty())
                .map(Question::id)
                .toList();
    }
}
