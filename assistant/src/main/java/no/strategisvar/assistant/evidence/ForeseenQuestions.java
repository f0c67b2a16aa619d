package no.strategisvar.assistant.evidence;

import no.strategisvar.corpus.Document;
import no.strategisvar.index.PassageIndex;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares a question with all that were written beforehand: those that the documents answer, and
 * those on the same subjects that they do not. A question that leans to the second is not answered,
 * however many of its words the documents have: «Hvem eier klyngene?» has all of its words in a
 * plan that says nothing of owners.
 *
 * <p>They are compared in two ways that err differently: by the few that are most like it, and by
 * what all of them together tell of each pair of traits.
 */
final class ForeseenQuestions {

    private final QuestionTraits traits;
    private final TraitKernel kernel;
    private final TraitRegression regression;
    private final int answered;
    private final int all;

    ForeseenQuestions(PassageIndex index, Vocabulary vocabulary) {
        this.traits = new QuestionTraits(index, vocabulary::spelt);
        List<Document> documents = index.corpus().documents();
        List<String> answers =
                documents.stream()
                        .flatMap(document -> document.writtenQuestions().stream())
                        .flatMap(written -> written.questions().stream())
                        .distinct()
                        .toList();
        List<Map<String, Float>> read =
                Stream.concat(
                                answers.stream(),
                                documents.stream()
                                        .flatMap(document -> document.unanswered().stream()))
                        .parallel()
                        .map(traits::of)
                        .toList();
        this.answered = answers.size();
        this.all = read.size();
        this.kernel = new TraitKernel(read);
        this.regression = TraitRegression.learn(read, answered);
    }

    /** Whether there are not questions of both sorts to compare with. */
    boolean isEmpty() {
        return answered == 0 || answered == all;
    }

    /** Compares a question with all of them. */
    Likeness likeness(String question) {
        Map<String, Float> own = traits.of(question);
        double[] cosines = kernel.cosines(own);
        double unanswered = TraitKernel.most(cosines, answered, all);
        return new Likeness(
                TraitKernel.density(cosines, 0, answered)
                        - TraitKernel.density(cosines, answered, all),
                regression.odds(own.keySet()),
                Math.max(unanswered, TraitKernel.most(cosines, 0, answered)),
                unanswered);
    }
}
