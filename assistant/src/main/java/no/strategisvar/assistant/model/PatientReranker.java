package no.strategisvar.assistant.model;

import no.strategisvar.index.dense.Reranker;
import no.strategisvar.index.dense.SearchModelException;

import java.util.List;
import java.util.Optional;

/** A cross-encoder that is waited for no longer than the settings say. */
final class PatientReranker implements Reranker {

    private final Reranker model;
    private final InTime inTime;
    private final Recent<List<Double>> recent = new Recent<>();

    PatientReranker(Reranker model, InTime inTime) {
        this.model = model;
        this.inTime = inTime;
    }

    @Override
    public List<Double> scores(String question, List<String> texts) throws SearchModelException {
        Optional<List<Double>> known = recent.get(question, texts);
        if (known.isPresent()) {
            return known.get();
        }
        List<Double> scores = inTime.ask(() -> model.scores(question, texts));
        recent.put(question, texts, scores);
        return scores;
    }
}
