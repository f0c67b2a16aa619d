package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.evidence.Evidence;
import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.question.Conversation;
import no.strategisvar.assistant.question.Intent;
import no.strategisvar.assistant.question.IntentReader;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Composes an answer in the form that the kind of question wants; several questions of a message
 * each have one.
 */
final class AnswerComposer {

    private final IntentReader intents;
    private final ListingComposer listings;
    private final RecordComposer records;
    private final MeasureComposer measures;
    private final ProjectComposer projects;
    private final ComparisonComposer comparisons;
    private final PassageComposer passages;
    private final PartsComposer parts;
    private final Declined declined;
    private final Evidence evidence;
    private final PassageIndex index;

    AnswerComposer(
            PassageIndex index,
            Texts texts,
            IntentReader intents,
            Conversation conversation,
            ProjectFit fit) {
        this.index = index;
        this.intents = intents;
        this.declined = new Declined(texts);
        this.evidence = new Evidence(index);
        this.passages = new PassageComposer(index, texts, evidence, declined);
        this.measures = new MeasureComposer(index, texts, evidence, declined);
        this.listings = new ListingComposer(index, texts, passages, measures);
        this.records = new RecordComposer(index, texts);
        this.projects = new ProjectComposer(fit, texts, declined);
        this.comparisons = new ComparisonComposer(texts, passages, records);
        this.parts = new PartsComposer(texts, conversation);
    }

    Draft compose(Question question) {
        if (question.pointsNowhere()) {
            return declined.whatDoYouMean(question);
        }
        List<String> lists = intents.lists(question.text());
        if (!lists.isEmpty()) {
            Draft together = parts.together(question, lists, this::list);
            return together.pieces().stream().anyMatch(piece -> !piece.anchors().isEmpty())
                    ? together
                    : single(question);
        }
        List<String> asked = question.parts();
        return asked.size() == 1 || isOnlyUnanswered(question)
                ? single(question)
                : parts.compose(question, asked, this::single);
    }

    /** Each part alone has lost what the message is about, so the whole is judged first. */
    private boolean isOnlyUnanswered(Question question) {
        return intents.read(question) instanceof Intent.Passages && !passages.isSupported(question);
    }

    /** How well the documents support an answer; empty unless passages are to give it. */
    OptionalDouble support(Question question) {
        return intents.read(question) instanceof Intent.Passages
                ? OptionalDouble.of(passages.support(question))
                : OptionalDouble.empty();
    }

    /** One of several lists, which says so where it is empty. */
    private Draft list(Question question) {
        return intents.read(question) instanceof Intent.Listing listing
                ? listings.list(listing, question)
                : single(question);
    }

    private Draft single(Question question) {
        return switch (intents.read(question)) {
            case Intent.Listing listing ->
                    listing.isOfEverything() && isSurelyUnanswered(question)
                            ? passages.compose(question)
                            : listings.compose(listing, question);
            case Intent.OneMeasure one -> measures.compose(one, question);
            case Intent.Meaning meaning -> records.compose(meaning, question);
            case Intent.Comparison comparison ->
                    isSurelyUnanswered(question)
                            ? passages.compose(question)
                            : comparisons.compose(comparison, question);
            case Intent.Situation situation -> records.compose(situation, question);
            case Intent.Project _ ->
                    isSurelyUnanswered(question)
                            ? passages.compose(question)
                            : projects.compose(question);
            case Intent.Passages _ -> passages.compose(question);
        };
    }

    /**
     * «Hvor stor er lønnsforskjellen mellom by og land?» wants no two sides of the plan's, and
     * «skriv en funksjon som sorterer datoer» not all of its measures.
     */
    private boolean isSurelyUnanswered(Question question) {
        return evidence.isSurelyUnanswered(question.subject(index).withoutContext());
    }
}
