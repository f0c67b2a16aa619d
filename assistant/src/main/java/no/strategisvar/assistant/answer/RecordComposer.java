package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.AreaNames;
import no.strategisvar.assistant.question.Intent;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Statement;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
import java.util.List;

/** Answers with one record: a definition, or what the action plan says of an area. */
final class RecordComposer {

    private final Corpus corpus;
    private final Texts texts;

    RecordComposer(PassageIndex index, Texts texts) {
        this.corpus = index.corpus();
        this.texts = texts;
    }

    Draft compose(Intent.Meaning meaning, Question question) {
        Anchor anchor = meaning.definition().anchor();
        return new Draft(
                Outcome.ANSWERED,
                List.of(Piece.quote(meaning.definition().text(), anchor)),
                List.of());
    }

    Draft compose(Intent.Situation situation, Question question) {
        Language language = question.language();
        String key =
                switch (situation.topic()) {
                    case STATUS -> "situation.status";
                    case CHALLENGES -> "situation.challenges";
                };
        List<Piece> pieces = new ArrayList<>();
        for (Statement statement : corpus.statements()) {
            if (statement.topic() == situation.topic()
                    && situation.areas().contains(statement.area())) {
                pieces.add(
                        Piece.frame(
                                texts.get(language, key, areaName(statement.area(), language))));
                statement
                        .anchors()
                        .forEach(anchor -> pieces.add(Piece.quote(corpus.text(anchor), anchor)));
            }
        }
        return new Draft(Outcome.ANSWERED, pieces, List.of());
    }

    private String areaName(String id, Language language) {
        return AreaNames.of(corpus, texts, language, id);
    }
}
