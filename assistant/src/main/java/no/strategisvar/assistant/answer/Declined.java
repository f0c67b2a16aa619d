package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Texts;

import java.util.List;
import java.util.Optional;

/** Says plainly that the documents do not answer, and what they hold nearby. */
final class Declined {

    private final Texts texts;

    Declined(Texts texts) {
        this.texts = texts;
    }

    /**
     * The documents are about such things, but do not say this.
     *
     * @param nearby headings of the passages that came closest
     */
    Draft notInSources(Question question, List<String> nearby) {
        String text = texts.get(question.language(), "declined.notInSources");
        if (!nearby.isEmpty()) {
            text +=
                    " "
                            + texts.get(
                                    question.language(),
                                    "declined.nearby",
                                    String.join(", ", nearby));
        }
        text += " " + texts.get(question.language(), "declined.turnTo");
        return Draft.words(Outcome.NOT_IN_SOURCES, text, List.of());
    }

    /** The documents are about something else altogether. */
    Draft outOfScope(Question question) {
        return outOfScope(question, Optional.empty());
    }

    /**
     * The same.
     *
     * @param where where the reader can turn
     */
    Draft outOfScope(Question question, Optional<String> where) {
        String text = texts.get(question.language(), "declined.outOfScope");
        return Draft.words(
                Outcome.OUT_OF_SCOPE,
                where.map(told -> text + " " + told).orElse(text),
                List.of(texts.get(question.language(), "followUp.measures")));
    }

    /** The question points to something that was not named, or there is none yet. */
    Draft whatDoYouMean(Question question) {
        return Draft.words(
                Outcome.CLARIFICATION,
                texts.get(question.language(), "clarify.pointsNowhere"),
                List.of(texts.get(question.language(), "followUp.measures")));
    }
}
