package no.strategisvar.eval.report;

import com.fasterxml.jackson.annotation.JsonInclude;

import no.strategisvar.eval.metric.JudgeAgreement;
import no.strategisvar.eval.run.Judgement;
import no.strategisvar.eval.run.Judgement.Ruling;
import no.strategisvar.eval.run.Trial;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who judged a run, and how it went. What the judge said is in the figures and the entries.
 *
 * @param respondedBy the model ids that the provider's responses had, each once; one that tells
 *     none is «not told»
 * @param promptVersion of {@code judge.yaml}
 * @param runs how many times each answer was judged
 * @param isTheWriter whether the judge is the model that wrote answers of the run; such a judge is
 *     known to be kind to itself
 * @param answers how many answers were judged; refusals and questions back are not
 * @param verdicts how many rulings could be read
 * @param unreadable how many could not
 * @param failed why there was no ruling at all, and how often
 * @param kappaGrade Fleiss' kappa of the grades; null where it is not defined
 * @param kappaFaithful the same of faithful or not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JudgeUse(
        String model,
        List<String> respondedBy,
        String promptVersion,
        int runs,
        boolean isTheWriter,
        int answers,
        int verdicts,
        int unreadable,
        Map<String, Long> failed,
        long promptTokens,
        long answerTokens,
        @Nullable Double kappaGrade,
        @Nullable Double kappaFaithful) {

    public JudgeUse {
        respondedBy = List.copyOf(respondedBy);
        failed = Map.copyOf(failed);
    }

    /**
     * The judge of a run.
     *
     * @param model the provider and the model, as the settings name them
     */
    public record Who(String model, String promptVersion, int runs) {}

    static JudgeUse of(Who who, boolean isTheWriter, List<Trial> trials) {
        List<Trial> judged = trials.stream().filter(t -> t.judgement().isPresent()).toList();
        List<Ruling> rulings =
                judged.stream()
                        .flatMap(trial -> trial.judgement().stream())
                        .flatMap(judgement -> judgement.rulings().stream())
                        .toList();
        List<Judgement.Failed> failures = only(rulings, Judgement.Failed.class);
        return new JudgeUse(
                who.model(),
                rulings.stream()
                        .filter(ruling -> !(ruling.reading() instanceof Judgement.Failed))
                        .map(ruling -> ruling.model().isEmpty() ? "not told" : ruling.model())
                        .distinct()
                        .sorted()
                        .toList(),
                who.promptVersion(),
                who.runs(),
                isTheWriter,
                judged.size(),
                only(rulings, Judgement.Verdict.class).size(),
                only(rulings, Judgement.Unreadable.class).size(),
                failures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Judgement.Failed::fault, Collectors.counting())),
                rulings.stream().mapToLong(Ruling::promptTokens).sum(),
                rulings.stream().mapToLong(Ruling::answerTokens).sum(),
                kappa(judged, Judgement.Verdict::grade),
                kappa(judged, Judgement.Verdict::faithful));
    }

    private static <T extends Judgement.Reading> List<T> only(List<Ruling> rulings, Class<T> kind) {
        return rulings.stream()
                .map(Ruling::reading)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static <T> @Nullable Double kappa(
            List<Trial> judged, Function<Judgement.Verdict, T> part) {
        OptionalDouble kappa = JudgeAgreement.kappa(judged, part);
        return kappa.isPresent() ? kappa.getAsDouble() : null;
    }

    /** For people. */
    String line() {
        return "%s%s, responding as %s, prompt %s, %d runs of %d answers: %d verdicts, %d unreadable, %s; kappa %s of the grade, %s of faithful; %d tokens in prompts, %d in verdicts"
                .formatted(
                        isTheWriter
                                ? "THE JUDGE IS THE MODEL THAT WROTE THE ANSWERS, and kind to"
                                        + " itself: "
                                : "",
                        model,
                        respondedBy.isEmpty() ? "nobody" : String.join(", ", respondedBy),
                        promptVersion,
                        runs,
                        answers,
                        verdicts,
                        unreadable,
                        failed.isEmpty() ? "none failed" : "failed " + new TreeMap<>(failed),
                        figure(kappaGrade),
                        figure(kappaFaithful),
                        promptTokens,
                        answerTokens);
    }

    private static String figure(@Nullable Double value) {
        return value == null ? "undefined" : String.format(Locale.ROOT, "%.2f", value);
    }
}
