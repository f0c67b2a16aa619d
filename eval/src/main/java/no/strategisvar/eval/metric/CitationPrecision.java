package no.strategisvar.eval.metric;

import no.strategisvar.corpus.text.Letters;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The share of an answer's citations that meet an evidence quote: one holds the other, or they have
 * thirty letters in a row in common. Of questions with evidence whose answer cites.
 *
 * <p>Source: citation precision of Gao et al., <i>Enabling Large Language Models to Generate Text
 * with Citations</i> (ALCE, 2023), with quotes that a person chose in the place of an entailment
 * model. It is a lower bound: the set does not list every sentence that would do.
 */
public final class CitationPrecision implements Metric {

    private static final int IN_COMMON = 30;

    @Override
    public String name() {
        return "citation-precision";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        List<Reply.Cited> citations = trial.reply().citations();
        if (!trial.hasEvidence() || citations.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<String> evidence = trial.question().quotes().stream().map(Letters::of).toList();
        return OptionalDouble.of(
                citations.stream()
                        .map(cited -> Letters.of(cited.quote()))
                        .mapToInt(quote -> evidence.stream().anyMatch(e -> meets(quote, e)) ? 1 : 0)
                        .average()
                        .orElse(0));
    }

    private static boolean meets(String quote, String evidence) {
        if (quote.isEmpty() || evidence.isEmpty()) {
            return false;
        }
        return quote.contains(evidence)
                || evidence.contains(quote)
                || IntStream.rangeClosed(0, quote.length() - IN_COMMON)
                        .anyMatch(at -> evidence.contains(quote.substring(at, at + IN_COMMON)));
    }
}
