package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.AreaNames;
import no.strategisvar.assistant.question.Intent;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;

import java.util.List;
import java.util.Optional;

/**
 * Answers for measures that are asked for by their numbers. Each area begins anew with number 1, so
 * that «hva sier tiltak 3?» means several; which one is asked back.
 */
final class NumberedMeasures {

    private static final String COMMON = "felles";

    private final Corpus corpus;
    private final Texts texts;
    private final MeasureComposer measures;

    NumberedMeasures(Corpus corpus, Texts texts, MeasureComposer measures) {
        this.corpus = corpus;
        this.texts = texts;
        this.measures = measures;
    }

    /**
     * What one measure says, or which of several is meant; nothing where all of them are wanted.
     */
    Optional<Draft> compose(Intent.Listing asked, List<Listable> found, Question question) {
        if (asked.numbers().isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() == 1) {
            return Optional.of(measures.one(found.getFirst().anchor(), question));
        }
        boolean isOne = asked.numbers().size() == 1 && asked.areas().isEmpty() && !asked.count();
        return isOne
                ? Optional.of(whichOf(asked.numbers().iterator().next(), found, question))
                : Optional.empty();
    }

    private Draft whichOf(int number, List<Listable> found, Question question) {
        Language language = question.language();
        List<String> areas = found.stream().map(Listable::group).distinct().toList();
        String names = String.join(", ", areas.stream().map(area -> name(area, language)).toList());
        return Draft.words(
                Outcome.CLARIFICATION,
                texts.get(language, "clarify.whichArea", number, names),
                areas.stream().map(area -> followUp(number, area, language)).toList());
    }

    private String followUp(int number, String area, Language language) {
        return area.equals(COMMON)
                ? texts.get(language, "followUp.commonNumber", number)
                : texts.get(language, "followUp.number", number, name(area, language));
    }

    private String name(String area, Language language) {
        return AreaNames.of(corpus, texts, language, area);
    }
}
