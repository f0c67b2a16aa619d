package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Judgement.Verdict;
import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * The share of a judge's verdicts on an answer that say something, such as that it is correct. The
 * runs of one answer count as one question, so that the interval rests on the answers. Of answers
 * with a verdict that could be read; a refusal is not judged.
 *
 * <p>Source: Zheng et al., <i>Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena</i> (2023),
 * grading of single answers with a reference; «faithful» is the attribution of Gao et al. (ALCE,
 * 2023) with the judge as the entailment model.
 */
public final class JudgedShare implements Metric {

    private final String name;
    private final Predicate<Verdict> says;

    public JudgedShare(String name, Predicate<Verdict> says) {
        this.name = name;
        this.says = says;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public OptionalDouble of(Trial trial) {
        return trial.judgement().map(judgement -> judgement.verdicts()).orElse(List.of()).stream()
                .mapToDouble(verdict -> says.test(verdict) ? 1 : 0)
                .average();
    }
}
