package no.strategisvar.eval.ablation;

import no.strategisvar.index.SearchOptions;
import no.strategisvar.index.SearchWeights;
import no.strategisvar.index.dense.SearchModels;

import java.util.ArrayList;
import java.util.List;

/**
 * The retrieval without one of its steps.
 *
 * @param name what is missing
 */
record Step(String name, SearchOptions options) {

    private static final SearchOptions ALL = SearchOptions.DEFAULT;

    /**
     * Each step that can be switched off, and steps that do much the same off together; those of
     * models only where there are models.
     */
    static List<Step> all(SearchModels models) {
        List<Step> steps = new ArrayList<>(words());
        if (models.embedder().isPresent()) {
            steps.add(new Step("dense retrieval and fusion", ALL.withoutDense()));
        }
        if (models.reranker().isPresent()) {
            steps.add(new Step("reranking", ALL.withoutReranker()));
        }
        if (models.embedder().isPresent() && models.reranker().isPresent()) {
            steps.add(new Step("both: words alone", ALL.withoutDense().withoutReranker()));
        }
        return List.copyOf(steps);
    }

    private static List<Step> words() {
        SearchWeights w = ALL.weights();
        return List.of(
                new Step("best written question", ALL.with(w.withQuestions(0, w.expanded()))),
                new Step("text with questions", ALL.with(w.withQuestions(w.questions(), 0))),
                new Step("all written questions", ALL.with(w.withQuestions(0, 0))),
                new Step("everyday words", ALL.with(w.withMeaning(0))),
                new Step("nynorsk, dialect, English folded", ALL.withoutStandards()),
                new Step("word beginnings", ALL.with(w.withWordParts(0, w.gram()))),
                new Step("runs of four letters", ALL.with(w.withWordParts(w.prefix(), 0))),
                new Step("both: stems alone", ALL.with(w.withWordParts(0, 0))),
                new Step("question words: dropped whole", ALL.with(w.withQuestionWord(0))),
                new Step("question words: as any word", ALL.with(w.withQuestionWord(1))),
                new Step("sections and sentences", ALL.with(w.withSection(0))),
                new Step("near-duplicates folded", ALL.withoutFolding()));
    }
}
