package no.strategisvar.assistant.model;

import no.strategisvar.assistant.config.SearchConfig;
import no.strategisvar.index.dense.Embedder;
import no.strategisvar.index.dense.SearchModelException;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The embedder of the settings: the prefixes that the model was trained with, a watch, and a memory
 * of questions.
 */
final class PatientEmbedder implements Embedder {

    private final String id;
    private final VectorSource passages;
    private final VectorSource questions;
    private final SearchConfig.Embedding config;
    private final Predicate<String> mayBeAsked;
    private final Recent<float[]> recent = new Recent<>();

    /**
     * An embedder over what gives vectors.
     *
     * @param id what decides them, but for the prefixes
     * @param passages gives passages theirs and takes its time, for there is no index without them
     * @param questions gives questions theirs, in time or not at all
     * @param mayBeAsked whether the model may be given a question
     */
    PatientEmbedder(
            String id,
            VectorSource passages,
            VectorSource questions,
            SearchConfig.Embedding config,
            Predicate<String> mayBeAsked) {
        this.id = id;
        this.passages = passages;
        this.questions = questions;
        this.config = config;
        this.mayBeAsked = mayBeAsked;
    }

    @Override
    public String id() {
        return id + " " + config.passagePrefix();
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) throws SearchModelException {
        return passages.vectors(
                texts.stream().map(text -> prefixed(config.passagePrefix(), text)).toList());
    }

    @Override
    public float[] embedQuery(String text) throws SearchModelException {
        Optional<float[]> known = recent.get(text, List.of());
        if (known.isPresent()) {
            return known.get();
        }
        if (!mayBeAsked.test(text)) {
            throw new SearchModelException("Spørsmålet har personopplysninger og sendes ikke.");
        }
        List<String> one = List.of(prefixed(config.queryPrefix(), text));
        List<float[]> vectors = questions.vectors(one);
        if (vectors.size() != 1) {
            throw new SearchModelException("Modellen ga ikke én vektor til spørsmålet.");
        }
        recent.put(text, List.of(), vectors.getFirst());
        return vectors.getFirst();
    }

    private static String prefixed(String prefix, String text) {
        return prefix.isEmpty() ? text : prefix + " " + text;
    }
}
