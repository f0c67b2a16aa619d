package no.strategisvar.eval.metric;

import no.strategisvar.assistant.question.LanguageDetector;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * Whether a question in plain bokmål or nynorsk gets its answer in the same standard: the reply
 * says so, and its own words do not read as the other. Words that are the same in both speak for
 * neither. Quotes keep the standard of their document and do not count.
 *
 * <p>Source: the duty to answer in the standard one is written to in, språklova § 13.
 */
public final class LanguageKept implements Metric {

    /** With one nynorsk word more, a text that is neutral reads as nynorsk. */
    private static final String ONE_NYNORSK_WORD = " ikkje";

    private final OwnWords ownWords;
    private final LanguageDetector detector = new LanguageDetector();

    public LanguageKept(OwnWords ownWords) {
        this.ownWords = ownWords;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        String asked = trial.question().language();
        if (!asked.equals("nb") && !asked.equals("nn")) {
            return OptionalDouble.empty();
        }
        String own = String.join(" ", ownWords.of(trial.reply()));
        boolean otherStandard =
                asked.equals("nb")
                        ? detector.standard(own) == Language.NN
                        : detector.standard(own + ONE_NYNORSK_WORD) == Language.NB;
        boolean kept = trial.reply().language().equals(asked) && !otherStandard;
        return OptionalDouble.of(kept ? 1 : 0);
    }
}
