package no.strategisvar.assistant.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language model that may write answers.
 *
 * @param second the provider to fall back on
 * @param temperature 0 to 2; none leaves it to the provider
 * @param repair whether the model is asked once to mend claims that do not hold
 * @param rewrite whether the model may complete a follow-up question
 * @param searchTerms whether the model may add search terms
 */
public record ModelConfig(
        ProviderConfig first,
        Optional<ProviderConfig> second,
        Optional<Double> temperature,
        Limits limits,
        Patience patience,
        Budget budget,
        boolean repair,
        boolean rewrite,
        boolean searchTerms) {

    /** The providers in the order they are tried. */
    public List<ProviderConfig> providers() {
        return Stream.concat(Stream.of(first), second.stream()).toList();
    }

    /**
     * How much one answer may take.
     *
     * @param promptTokens of the prompt, 500 to 200,000
     * @param answerTokens of the answer, 50 to 16,000
     * @param concurrent answers being written at the same time, 1 to 1,000
     */
    public record Limits(int promptTokens, int answerTokens, int concurrent) {}

    /**
     * How long is waited, each from a tenth of a second to ten minutes.
     *
     * @param firstToken for the first piece of an answer
     * @param gap between two pieces
     * @param answer for the whole answer
     * @param fallback for the first checked sentence, before the extractive answer is given instead
     */
    public record Patience(Duration firstToken, Duration gap, Duration answer, Duration fallback) {}

    /** Tokens that may be used; 0 is no limit. */
    public record Budget(long dailyTokens, long monthlyTokens) {}
}
