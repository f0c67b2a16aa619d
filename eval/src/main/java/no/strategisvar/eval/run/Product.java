package no.strategisvar.eval.run;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.question.Conversation;
import no.strategisvar.assistant.question.LanguageDetector;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.eval.question.Question;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.SearchFilter;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The product as it ships: its retrieval and its answers, over one index. */
public final class Product implements Closeable {

    private final PassageIndex index;
    private final Assistant assistant;
    private final Conversation conversation;

    private Product(PassageIndex index) {
        this.index = index;
        this.assistant = new Assistant(index, new Texts());
        this.conversation = new Conversation(index, new LanguageDetector());
    }

    /** Opens the product on a corpus; the index is built first when the folder has none. */
    public static Product open(Corpus corpus, Path indexFolder) throws IOException {
        return new Product(PassageIndex.open(corpus, indexFolder));
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
        Answer answer = assistant.answer(question.conversation());
        return new Reply(
                answer.outcome().wireName(),
                answer.language().tag(),
                answer.blocks().stream()
                        .map(block -> new Reply.Block(block.text(), block.numbers()))
                        .toList(),
                answer.citations().stream().map(Product::cited).toList());
    }

    private static Found found(Passage passage) {
        return new Found(String.join(" › ", passage.path()), passage.page(), passage.text());
    }

    private static Reply.Cited cited(Citation citation) {
        Passage passage = citation.passage();
        return new Reply.Cited(passage.documentId(), passage.page(), citation.quote());
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
