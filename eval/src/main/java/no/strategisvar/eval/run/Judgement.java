package no.strategisvar.eval.run;

import java.util.List;
import java.util.Optional;

/** What a judge said of one answer, a ruling for each time it was asked. */
public record Judgement(List<Ruling> rulings) {

    /** How right an answer is, held against what was expected. */
    public enum Grade {
        CORRECT,
        PARTLY,
        WRONG
    }

    /**
     * One time that the judge was asked.
     *
     * @param model the model's id as the provider's response has it; empty when it tells none
     * @param promptTokens what the provider counted, or a guess where it does not tell
     */
    public record Ruling(String model, long promptTokens, long answerTokens, Reading reading) {}

    /** What was made of the judge's text. */
    public sealed interface Reading {}

    /**
     * A verdict that could be read.
     *
     * @param faithful whether every claim of the answer follows from what it cites
     * @param unsupported the claims that do not
     */
    public record Verdict(Grade grade, boolean faithful, String reason, List<String> unsupported)
            implements Reading {
        public Verdict {
            unsupported = List.copyOf(unsupported);
        }
    }

    /** A text that is no verdict; it counts as none. */
    public record Unreadable(String text) implements Reading {}

    /**
     * No text at all, or a prompt that the provider has cut.
     *
     * @param fault such as {@code busy}
     */
    public record Failed(String fault) implements Reading {}

    public Judgement {
        rulings = List.copyOf(rulings);
    }

    /** The verdicts that could be read. */
    public List<Verdict> verdicts() {
        return rulings.stream()
                .flatMap(ruling ->
                        ruling.reading() instanceof Verdict verdict
                                ? Optional.of(verdict).stream()
                                : Optional.<Verdict>empty().stream())
                .toList();
    }
}
