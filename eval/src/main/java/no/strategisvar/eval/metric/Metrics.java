package no.strategisvar.eval.metric;

import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.eval.question.Titles;
import no.strategisvar.eval.run.Judgement.Grade;
import no.strategisvar.eval.run.Judgement.Verdict;
import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.source.Sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All metrics of a run, in the order they are shown in. */
public final class Metrics {

    private final List<Metric> deterministic;
    private final List<Metric> ofModels =
            List.of(
                    new Tokens(),
                    new JudgedShare("judge-correct", v -> v.grade() == Grade.CORRECT),
                    new JudgedShare("judge-partly", v -> v.grade() == Grade.PARTLY),
                    new JudgedShare("judge-faithful", Verdict::faithful),
                    new JudgeAgreement());

    /** The metrics for one corpus and the files behind it. */
    public Metrics(Corpus corpus, Sources sources) {
        OwnWords ownWords = new OwnWords(sources);
        Frames frames = new Frames(new Texts());
        this.deterministic =
                List.of(
                        new Recall(1),
                        new Recall(5),
                        new Recall(10),
                        new ReciprocalRank(),
                        new Gain(),
                        new OutcomeAccuracy(),
                        new FactRecall(),
                        new ListCompleteness(Titles.of(corpus)),
                        new CountExact(ownWords),
                        new CitationPrecision(),
                        new CitationRecall(frames),
                        new ClaimSupport(frames),
                        new VerbatimRate(sources),
                        new PageAccuracy(sources),
                        new RefusalPrecision(),
                        new RefusalRecall(),
                        new LanguageKept(ownWords),
                        new SentenceLength(ownWords),
                        new Lix(ownWords));
    }

    /** Those that need no language model; what the gate holds the product to. */
    public List<Metric> deterministic() {
        return deterministic;
    }

    /** The names of all, those that need a model last. */
    public List<String> names() {
        return Stream.concat(deterministic.stream(), ofModels.stream()).map(Metric::name).toList();
    }

    /** The values of one question, by the metric's name; only those it has. */
    public Map<String, Double> of(Trial trial) {
        Map<String, Double> values = new LinkedHashMap<>();
        Stream.concat(deterministic.stream(), ofModels.stream())
                .forEach(metric ->
                        metric.of(trial).ifPresent(value -> values.put(metric.name(), value)));
        return values;
    }
}
