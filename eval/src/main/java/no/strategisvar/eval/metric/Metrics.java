package no.strategisvar.eval.metric;

import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Measure;
import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.source.Sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** All metrics of a run, in the order they are shown in. */
public final class Metrics {

    private final List<Metric> all;

    /** The metrics for one corpus and the files behind it. */
    public Metrics(Corpus corpus, Sources sources) {
        Map<String, String> titles =
                corpus.measures().stream()
                        .collect(Collectors.toMap(Measure::id, Measure::title, (a, _) -> a));
        OwnWords ownWords = new OwnWords(sources);
        this.all =
                List.of(
                        new Recall(1),
                        new Recall(5),
                        new Recall(10),
                        new ReciprocalRank(),
                        new Gain(),
                        new OutcomeAccuracy(),
                        new FactRecall(),
                        new ListCompleteness(titles),
                        new CountExact(ownWords),
                        new CitationPrecision(),
                        new CitationRecall(new Frames(new Texts())),
                        new VerbatimRate(sources),
                        new PageAccuracy(sources),
                        new RefusalPrecision(),
                        new RefusalRecall(),
                        new LanguageKept(ownWords),
                        new SentenceLength(ownWords),
                        new Lix(ownWords));
    }

    public List<Metric> all() {
        return all;
    }

    /** The values of one question, by the metric's name; only those it has. */
    public Map<String, Double> of(Trial trial) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Metric metric : all) {
            OptionalDouble value = metric.of(trial);
            if (value.isPresent()) {
                values.put(metric.name(), value.getAsDouble());
            }
        }
        return values;
    }
}
