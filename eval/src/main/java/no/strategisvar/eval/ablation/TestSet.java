package no.strategisvar.eval.ablation;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.eval.beir.BeirFolder;
import no.strategisvar.eval.beir.BeirRun;
import no.strategisvar.eval.metric.Gain;
import no.strategisvar.eval.metric.Recall;
import no.strategisvar.eval.metric.ReciprocalRank;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.run.Product;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Runner;
import no.strategisvar.eval.run.Trial;
import no.strategisvar.index.SearchOptions;
import no.strategisvar.index.dense.SearchModels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** Questions that retrieval is measured on. */
public sealed interface TestSet {

    /** The set and its size, for the table's caption. */
    String name();

    /**
     * Asks every question; the figures are in the same order whatever the options.
     *
     * @param folder for indexes; those of earlier runs are used again
     */
    List<Figures> ask(SearchOptions options, SearchModels models, Path folder) throws IOException;

    /** The project's own questions over its own documents, those that have evidence. */
    record Own(String split, Corpus corpus, List<Question> questions) implements TestSet {

        public Own {
            questions = questions.stream().filter(q -> !q.quotes().isEmpty()).toList();
        }

        @Override
        public String name() {
            return "%s half, %d questions with evidence".formatted(split, questions.size());
        }

        @Override
        public List<Figures> ask(SearchOptions options, SearchModels models, Path folder)
                throws IOException {
            try (Product product = Product.open(corpus, folder, options, models)) {
                return new Runner(product::find, _ -> Reply.NONE, _ -> OptionalDouble.empty())
                        .run(questions, _ -> {}).stream().map(Own::figures).toList();
            }
        }

        private static Figures figures(Trial trial) {
            return new Figures(
                    new Recall(5).of(trial).orElseThrow(),
                    new ReciprocalRank().of(trial).orElseThrow(),
                    new Gain().of(trial).orElseThrow());
        }
    }

    /** A collection in BEIR's form. */
    record Beir(BeirFolder collection) implements TestSet {

        @Override
        public String name() {
            return "%s, %d questions".formatted(collection.name(), collection.queries().size());
        }

        @Override
        public List<Figures> ask(SearchOptions options, SearchModels models, Path folder)
                throws IOException {
            return BeirRun.perQuestion(collection, options, models, folder).stream()
                    .map(one -> new Figures(one.recall5(), one.mrr10(), one.ndcg10()))
                    .toList();
        }
    }
}
