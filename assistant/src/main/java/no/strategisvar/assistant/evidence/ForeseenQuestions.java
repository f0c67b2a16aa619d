package no.strategisvar.assistant.evidence;

import no.strategisvar.assistant.learning.HashedRegression;
import no.strategisvar.corpus.Document;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Compares a question with all that were written beforehand: those that the documents answer, those
 * on the same subjects that they do not, and those on other matters altogether. A question that
 * leans to the second is not answered, however many of its words the documents have: «Hvem eier
 * klyngene?» has all of its words in a plan that says nothing of owners.
 *
 * <p>They are compared in three ways that err differently: by the few that are most like it, by
 * what all of them together tell of each pair of traits, and by what they tell of traits that are
 * used alike.
 */
final class ForeseenQuestions {

    private static final int AT_ONCE = 2_000;

    private final QuestionTraits traits;
    private final TraitKernel kernel;
    private final HashedRegression regression;
    private final TraitNetwork network;

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
        List<int[]> pairs = new ArrayList<>();
        List<int[]> single = new ArrayList<>();
        for (int from = 0; from < all; from += AT_ONCE) {
            // Read in parallel, kept in order; the traits themselves take much room.
            List<Traits> read =
                    questions.subList(from, Math.min(all, from + AT_ONCE)).parallelStream()
                            .map(traits::of)
                            .toList();
            for (Traits question : read) {
                kernel.add(pairs.size(), question.compared());
                pairs.add(TraitPairs.of(question.compared().keySet()));
                single.add(TraitNetwork.features(question));
            }
        }
        kernel.weigh();
        var learning = CompletableFuture.supplyAsync(() -> TraitNetwork.learn(single, answered));
        this.regression = HashedRegression.learn(pairs, answered, TraitPairs.PLACES);
        this.network = learning.join();
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
        Traits own = traits.of(question);
        double[] cosines = kernel.cosines(own.compared());
        double toAnswered = TraitKernel.density(cosines, 0, answered);
        double toNearby = TraitKernel.density(cosines, answered, nearby);
        double unanswered = TraitKernel.most(cosines, answered, all);
        return new Likeness(
                toAnswered - TraitKernel.density(cosines, answered, all),
                regression.odds(TraitPairs.of(own.compared().keySet())),
                network.odds(own),
                TraitKernel.density(cosines, nearby, all) - Math.max(toAnswered, toNearby),
                Math.max(unanswered, TraitKernel.most(cosines, 0, answered)),
                TraitKernel.most(cosines, answered, nearby));
    }
}
