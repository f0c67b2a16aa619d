package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.AnswerType;
import no.strategisvar.assistant.question.AnswerTypes;
import no.strategisvar.assistant.question.Conversation;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Answers each question of a message by itself, in order, and names those that are not answered.
 * What one has told is not told again by the next.
 */
final class PartsComposer {

    private final Texts texts;
    private final Conversation conversation;
    private final AnswerTypes types = new AnswerTypes();

    PartsComposer(Texts texts, Conversation conversation) {
        this.texts = texts;
        this.conversation = conversation;
    }

    /**
     * Composes one answer of several.
     *
     * @param parts the questions of the message
     * @param single answers one question; the whole message, where no part of it is answered
     */
    Draft compose(Question question, List<String> parts, Function<Question, Draft> single) {
        List<Piece> pieces = new ArrayList<>();
        int answered = 0;
        String before = "";
        for (String part : parts) {
            Draft draft = single.apply(part(question, part, before));
            List<Piece> quotes =
                    draft.pieces().stream().filter(piece -> !piece.anchors().isEmpty()).toList();
            boolean repeats =
                    !quotes.isEmpty() && quotes.stream().allMatch(quote -> isSaid(quote, pieces));
            if (draft.outcome() == Outcome.ANSWERED && (!repeats || tells(draft, part))) {
                answered++;
                pieces.addAll(repeats ? List.of() : unsaid(draft, pieces));
            } else {
                pieces.add(Piece.frame(texts.get(question.language(), "part.unanswered", part)));
            }
            before = part;
        }
        if (answered == 0) {
            return single.apply(question);
        }
        boolean whole = answered == parts.size();
        return new Draft(whole ? Outcome.ANSWERED : Outcome.PARTIAL, pieces, List.of());
    }

    /** Several lists, with how many items they have together first. */
    Draft together(Question question, List<String> lists, Function<Question, Draft> single) {
        Draft draft = compose(question, lists, single);
        long items = draft.pieces().stream().filter(p -> p.form() == Piece.Form.ITEM).count();
        boolean areLists = draft.outcome() == Outcome.ANSWERED && draft.passages().isEmpty();
        return areLists
                ? draft.after(
                        List.of(
                                Piece.frame(
                                        texts.get(
                                                question.language(),
                                                "lists.together",
                                                items,
                                                lists.size()))))
                : draft;
    }

    /** A part as a question that stands on its own, completed from the part before. */
    private Question part(Question question, String part, String before) {
        String whole = before.isEmpty() ? part : conversation.standalone(before, part);
        return question.withText(whole, whole.startsWith(part.strip()) ? part : whole);
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
}
