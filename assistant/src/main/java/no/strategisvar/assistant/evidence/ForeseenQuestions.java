package no.strategisvar.assistant.evidence;

import no.strategisvar.corpus.Document;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares a question with all that were written beforehand: those that the documents answer, those
 * on the same subjects that they do not, and those on other matters altogether. A question that
 * leans to the second is not answered, however many of its words the documents have: «Hvem eier
 * klyngene?» has all of its words in a plan that says nothing of owners.
 *
 * <p>They are compared in two ways that err differently: by the few that are most like it, and by
 * what all of them together tell of each pair of traits.
 */
final class ForeseenQuestions {

    private static final int AT_ONCE = 2_000;

    private final QuestionTraits traits;
    private final TraitKernel kernel;
    private final TraitRegression regression;

    /** Where the questions of each sort end: answered, then nearby, then elsewhere. */
    private final int answered;

    private final int nearby;
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
        List<String> near =
                documents.stream()
                        .flatMap(document -> document.unanswered().nearby().stream())
                        .toList();
        List<String> far =
                documents.stream()
                        .flatMap(document -> document.unanswered().elsewhere().stream())
                        .toList();
        List<String> questions = Stream.of(answers, near, far).flatMap(List::stream).toList();
        this.answered = answers.size();
        this.nearby = answered + near.size();
        this.all = questions.size();
        this.kernel = new TraitKernel(all);
        List<int[]> features = new ArrayList<>();
        for (int from = 0; from < all; from += AT_ONCE) {
            // Read in parallel, kept in order; the traits themselves take much room.
            List<Map<String, Float>> read =
                    questions.subList(from, Math.min(all, from + AT_ONCE)).parallelStream()
                            .map(traits::of)
                            .toList();
            for (Map<String, Float> question : read) {
                kernel.add(features.size(), question);
                features.add(TraitRegression.features(question.keySet()));
            }
        }
        kernel.weigh();
        this.regression = TraitRegression.learn(features, answered);
    }

    /** Whether there are not questions of both sorts to compare with. */
    boolean isEmpty() {
        return answered == 0 || answered == all;
    }

    /** Whether a question is on another matter, where anybody foresaw questions on such. */
    Optional<Boolean> strays(Likeness likeness) {
        return nearby == all ? Optional.empty() : Optional.of(likeness.straying() > 0);
    }

    /** Compares a question with all of them. */
    Likeness likeness(String question) {
        Map<String, Float> own = traits.of(question);
        double[] cosines = kernel.cosines(own);
        double toAnswered = TraitKernel.density(cosines, 0, answered);
        double toNearby = TraitKernel.density(cosines, answered, nearby);
        double unanswered = TraitKernel.most(cosines, answered, all);
        return new Likeness(
                toAnswered - TraitKernel.density(cosines, answered, all),
                regression.odds(own.keySet()),
                TraitKernel.density(cosines, nearby, all) - Math.max(toAnswered, toNearby),
                Math.max(unanswered, TraitKernel.most(cosines, 0, answered)),
                TraitKernel.most(cosines, answered, nearby));
    }
}
