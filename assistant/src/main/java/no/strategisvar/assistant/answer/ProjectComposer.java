package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Anchor;

import java.util.ArrayList;
import java.util.List;

/** Answers someone who tells of a project: what in the plan it has something in common with. */
final class ProjectComposer {

    private static final int MOST_SHOWN = 6;

    private final ProjectFit fit;
    private final Texts texts;
    private final Declined declined;

    ProjectComposer(ProjectFit fit, Texts texts, Declined declined) {
        this.fit = fit;
        this.texts = texts;
        this.declined = declined;
    }

    Draft compose(Question question) {
        Assessment assessment = fit.assess(question.text());
        return switch (assessment.outcome()) {
            case ASSESSED -> matches(assessment, question);
            case TOO_LITTLE ->
                    Draft.words(
                            Outcome.CLARIFICATION, assessment.message(), assessment.followUps());
            case OUT_OF_SCOPE -> declined.notInSources(question, List.of());
            case BLOCKED -> Draft.words(Outcome.BLOCKED, assessment.message(), List.of());
        };
    }

    private Draft matches(Assessment assessment, Question question) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.frame(assessment.message()));
        assessment.matches().stream()
                .limit(MOST_SHOWN)
                .forEach(match ->
                        pieces.add(
                                Piece.item(
                                        match.citation().quote(),
                                        List.of(anchor(match.citation())))));
        pieces.add(Piece.frame(assessment.caveat()));
        pieces.add(Piece.frame(texts.get(question.language(), "project.more.page")));
        return new Draft(Outcome.ANSWERED, pieces, List.of());
    }

    private static Anchor anchor(Citation citation) {
        return new Anchor(citation.passage().id(), citation.start(), citation.end());
    }
}
