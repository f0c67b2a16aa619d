package no.strategisvar.eval.report;

import com.fasterxml.jackson.annotation.JsonProperty;

import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the language model of the settings did in a run.
 *
 * @param model the provider and the model, as the settings name them
 * @param replies all replies, of lists and refusals too, which a model never writes
 * @param asked of how many of them a model was asked
 * @param written how many of them it wrote
 * @param degraded why it did not write, or not all, and how often
 * @param tokens all that were used
 * @param latency of those that it was asked for, the provider's time included
 */
public record ModelUse(
        String model,
        int replies,
        int asked,
        int written,
        Map<String, Long> degraded,
        long tokens,
        Report.Latency latency) {

    public ModelUse {
        degraded = Map.copyOf(degraded);
    }

    static ModelUse of(String model, List<Trial> trials) {
        List<Reply.Origin> origins = trials.stream().map(t -> t.reply().origin()).toList();
        double[] millis =
                trials.stream()
                        .filter(trial -> trial.reply().origin().tokens() > 0)
                        .mapToDouble(Trial::millis)
                        .toArray();
        return new ModelUse(
                model,
                trials.size(),
                millis.length,
                (int) origins.stream().filter(Reply.Origin::isGenerated).count(),
                origins.stream()
                        .map(Reply.Origin::degraded)
                        .filter(Objects::nonNull)
                        .collect(Collectors.groupingBy(d -> d, Collectors.counting())),
                origins.stream().mapToLong(Reply.Origin::tokens).sum(),
                Report.Latency.of(millis));
    }

    /** The share of all replies that the model wrote; the others are the documents' own words. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public double generativeShare() {
        return (double) written / replies;
    }

    /** For people. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%s was asked for %d of %d replies and wrote %d (%.0f %%, the others are"
                    + " extractive); %d tokens; latency of those it was asked for p50 %.0f ms, p95"
                    + " %.0f ms%s",
                model,
                asked,
                replies,
                written,
                100 * generativeShare(),
                tokens,
                latency.p50(),
                latency.p95(),
                degraded.isEmpty() ? "" : "; fell short: " + new TreeMap<>(degraded));
    }
}
