package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.question.AnswerType;
import no.strategisvar.assistant.question.AnswerTypes;
import no.strategisvar.assistant.question.Conversation;
import no.strategisvar.assistant.question.Intent;
import no.strategisvar.assistant.question.IntentReader;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Composes an answer in the form that the kind of question wants. Each question of a message is
 * answered by itself, and named where it is not answered.
 */
final class AnswerComposer {

    private final IntentReader intents;
    private final Conversation conversation;
    private final ListingComposer listings;
    private final RecordComposer records;
    private final MeasureComposer measures;
    private final ProjectComposer projects;
    private final ComparisonComposer comparisons;
    private final PassageComposer passages;
    private final Declined declined;
    private final Texts texts;
    private final AnswerTypes types = new AnswerTypes();

    AnswerComposer(PassageIndex index, Texts texts, Conversation conversation, ProjectFit fit) {
        this.texts = texts;
        this.conversation = conversation;
        this.intents = new IntentReader(index);
        this.declined = new Declined(texts);
        Evidence evidence = new Evidence(index);
        this.passages = new PassageComposer(index, texts, evidence, declined);
        this.measures = new MeasureComposer(index, texts, evidence, declined);
        this.listings = new ListingComposer(index, texts, passages, measures);
        this.records = new RecordComposer(index, texts);
        this.projects = new ProjectComposer(fit, texts, declined);
        this.comparisons = new ComparisonComposer(texts, passages, records);
    }

    Draft compose(Question question) {
        if (question.pointsNowhere()) {
            return declined.whatDoYouMean(question);
        }
        List<String> parts = question.parts();
        return parts.size() == 1 ? single(question) : several(question, parts);
    }

    /** How well the documents support an answer; empty unless passages are to give it. */
    OptionalDouble support(Question question) {
        return intents.read(question.text()) instanceof Intent.Passages
                ? OptionalDouble.of(passages.support(question))
                : OptionalDouble.empty();
    }

    private Draft several(Question question, List<String> parts) {
        List<Piece> pieces = new ArrayList<>();
        int answered = 0;
        String before = "";
        for (String part : parts) {
            String whole = before.isEmpty() ? part : conversation.standalone(before, part);
            Draft draft =
                    single(question.withText(whole, whole.startsWith(part.strip()) ? part : whole));
            boolean repeats =
                    quotes(draft).findAny().isPresent()
                            && quotes(draft).allMatch(quote -> isSaid(quote, pieces));
            if (draft.outcome() == Outcome.ANSWERED && (!repeats || tells(draft, part))) {
                answered++;
                pieces.addAll(repeats ? List.of() : unsaid(draft, pieces));
            } else {
                pieces.add(Piece.frame(texts.get(question.language(), "part.unanswered", part)));
            }
            before = part;
        }
        if (answered == 0) {
            return single(question);
        }
        Outcome outcome = answered == parts.size() ? Outcome.ANSWERED : Outcome.PARTIAL;
        return new Draft(outcome, pieces, List.of());
    }

    private static Stream<Piece> quotes(Draft draft) {
        return draft.pieces().stream().filter(piece -> !piece.anchors().isEmpty());
    }

    private static boolean isSaid(Piece quote, List<Piece> before) {
        return before.stream().anyMatch(said -> said.text().equals(quote.text()));
    }

    /** What a draft adds to what was said; its lists stay whole. */
    private static List<Piece> unsaid(Draft draft, List<Piece> before) {
        return draft.pieces().stream()
                .filter(piece ->
                        piece.form() == Piece.Form.ITEM
                                || piece.anchors().isEmpty()
                                || !isSaid(piece, before))
                .toList();
    }

    /** Whether what was said already has in it what a part of the message asks for. */
    private boolean tells(Draft draft, String part) {
        AnswerType type = types.of(part);
        return draft.pieces().stream().anyMatch(piece -> type.isIn(piece.text()));
    }

    private Draft single(Question question) {
        return switch (intents.read(question.text())) {
            case Intent.Listing listing -> listings.compose(listing, question);
            case Intent.OneMeasure one -> measures.compose(one, question);
            case Intent.Meaning meaning -> records.compose(meaning, question);
            case Intent.Comparison comparison -> comparisons.compose(comparison, question);
            case Intent.Situation situation -> records.compose(situation, question);
            case Intent.Project _ -> projects.compose(question);
            case Intent.Passages _ -> passages.compose(question);
        };
    }
}
