package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.Intent;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Texts;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers what the difference between two things is: what the documents say of each, one after the
 * other. The documents' own words are not weighed against each other; the reader does that.
 */
final class ComparisonComposer {

    /** Sentences of one side: enough to know it by. */
    private static final int MOST = 2;

    private final Texts texts;
    private final PassageComposer passages;
    private final RecordComposer records;

    ComparisonComposer(Texts texts, PassageComposer passages, RecordComposer records) {
        this.texts = texts;
        this.passages = passages;
        this.records = records;
    }

    /**
     * Both sides; an answer to the question as a whole where one of them is not in the documents.
     */
    Draft compose(Intent.Comparison comparison, Question question) {
        List<Piece> pieces = new ArrayList<>();
        for (Intent.Side side : comparison.sides()) {
            Draft draft = side(side, question);
            if (draft.outcome() != Outcome.ANSWERED) {
                return passages.compose(question);
            }
            pieces.add(Piece.frame(texts.get(question.language(), "comparison.side", side.name())));
            draft.pieces().stream()
                    .filter(piece -> !piece.isFrame())
                    .limit(MOST)
                    .forEach(pieces::add);
        }
        return new Draft(Outcome.ANSWERED, pieces, List.of());
    }

    private Draft side(Intent.Side side, Question question) {
        return side.definition()
                .map(definition -> records.compose(new Intent.Meaning(definition), question))
                .orElseGet(() -> passages.compose(question.withText(side.name())));
    }
}
