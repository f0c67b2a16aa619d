package no.strategisvar.eval.run;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.answer.Author;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.generation.GenerativeAuthor;
import no.strategisvar.assistant.model.Budget;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.question.Conversation;
import no.strategisvar.assistant.question.IntentReader;
import no.strategisvar.assistant.question.LanguageDetector;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.eval.question.Question;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.SearchFilter;
import no.strategisvar.index.SearchOptions;
import no.strategisvar.index.dense.SearchModels;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product as it ships: its retrieval and its answers, over one index. */
public final class Product implements Closeable {

    private final PassageIndex index;
    private final Assistant assistant;
    private final Conversation conversation;

    private final LongSupplier spent;

    private Product(PassageIndex index, Author author, LongSupplier spent) {
        this.index = index;
        this.assistant = new Assistant(index, new Texts(), author);
        this.conversation =
                new Conversation(
                        index, new LanguageDetector(), new IntentReader(index), new Texts());
        this.spent = spent;
    }

    /**
     * Opens the product as it is without settings; the index is built first when the folder has
     * none.
     */
    public static Product open(Corpus corpus, Path indexFolder) throws IOException {
        return new Product(PassageIndex.open(corpus, indexFolder), Author.NONE, () -> 0);
    }

    /** Opens the product with steps of its retrieval switched off, or models in it. */
    public static Product open(
            Corpus corpus, Path indexFolder, SearchOptions options, SearchModels models)
            throws IOException {
        return new Product(
                PassageIndex.open(corpus, indexFolder, options, models), Author.NONE, () -> 0);
    }

    /**
     * Opens the product with a language model.
     *
     * @param data the folder where the tokens are counted
     */
    public static Product open(Corpus corpus, Path indexFolder, ModelConfig model, Path data)
            throws IOException, ConfigException {
        InstantSource clock = InstantSource.system();
        Budget budget = new Budget(model.budget(), data, clock);
        PassageIndex index = PassageIndex.open(corpus, indexFolder);
        Author author =
                new GenerativeAuthor(index, new Texts(), new Models(model, budget, clock), model);
        return new Product(index, author, budget::spent);
    }

    /** A runner that asks the product. */
    public Runner runner() {
        return new Runner(
                this::find, this::reply, question -> assistant.support(question.conversation()));
    }

    /** The passages for a question; a follow-up is completed first, as for an answer. */
    public List<Found> find(Question question, int limit) {
        var standalone = conversation.standalone(question.conversation());
        return index.passages(standalone.query(index), SearchFilter.NONE, limit).stream()
                .map(hit -> found(hit.passage()))
                .toList();
    }

    /** The answer to a question. */
    public Reply reply(Question question) {
        long before = spent.getAsLong();
        Answer answer = assistant.answer(question.conversation());
        Answer.Origin origin = answer.origin();
        return new Reply(
                answer.outcome().wireName(),
                answer.language().tag(),
                answer.blocks().stream()
                        .map(block -> new Reply.Block(block.text(), block.numbers()))
                        .toList(),
                answer.citations().stream().map(Product::cited).toList(),
                new Reply.Origin(
                        origin.model().orElse(null),
                        origin.degraded().orElse(null),
                        spent.getAsLong() - before));
    }

    private static Found found(Passage passage) {
        return new Found(place("", passage), passage.page(), passage.text());
    }

    private static Reply.Cited cited(Citation citation) {
        Passage passage = citation.passage();
        return new Reply.Cited(
                passage.documentId(),
                place(citation.document().shortTitle(), passage),
                passage.page(),
                citation.quote());
    }

    private static String place(String title, Passage passage) {
        return Stream.concat(Stream.of(title), passage.path().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" › "));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
