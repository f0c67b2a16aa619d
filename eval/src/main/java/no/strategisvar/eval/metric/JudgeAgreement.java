package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Judgement.Verdict;
import no.strategisvar.eval.run.Trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * How far the runs of a judge agree with each other. As a metric it is the raw agreement: of the
 * pairs of verdicts on one answer, the share that gives the same grade and the same word on whether
 * it is faithful. Of answers with two verdicts or more.
 *
 * <p>Raw agreement is high by chance alone when nearly all verdicts are alike; {@link #kappa} takes
 * that away. Neither says that the judge is right.
 *
 * <p>Source: Fleiss, <i>Measuring Nominal Scale Agreement among Many Raters</i> (1971); with two
 * runs, which nothing tells apart, it is Scott's π and not Cohen's κ.
 */
public final class JudgeAgreement implements Metric {

    @Override
    public String name() {
        return "judge-agreement";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        return agreement(
                verdicts(trial).stream().map(v -> List.of(v.grade(), v.faithful())).toList());
    }

    /**
     * Fleiss' kappa of one part of the verdicts: 1 is full agreement, 0 what chance gives. Each
     * answer counts alike; empty when no answer has two verdicts, or all verdicts are the same.
     */
    public static <T> OptionalDouble kappa(List<Trial> trials, Function<Verdict, T> part) {
        Map<T, Double> shares = new HashMap<>();
        double observed = 0;
        int answers = 0;
        for (Trial trial : trials) {
            List<T> said = verdicts(trial).stream().map(part).toList();
            if (said.size() > 1) {
                answers++;
                observed += agreement(said).orElse(0);
                said.forEach(one -> shares.merge(one, 1.0 / said.size(), Double::sum));
            }
        }
        double all = answers;
        double chance =
                shares.values().stream().mapToDouble(share -> Math.pow(share / all, 2)).sum();
        return answers == 0 || shares.size() == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((observed / all - chance) / (1 - chance));
    }

    private static List<Verdict> verdicts(Trial trial) {
        return trial.judgement().map(judgement -> judgement.verdicts()).orElse(List.of());
    }

    /** Of all pairs, the share that is alike; empty when there is no pair. */
    private static OptionalDouble agreement(List<?> said) {
        int alike = 0;
        int pairs = 0;
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                alike += said.get(i).equals(said.get(j)) ? 1 : 0;
                pairs++;
            }
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) alike / pairs);
    }
}
