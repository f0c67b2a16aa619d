package no.strategisvar.assistant.http;

import io.javalin.http.sse.SseClient;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Reader;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A reader at the other end of a stream of server-sent events. That the reader has gone is seen
 * only by sending, so a comment is sent when nothing else has been for a second.
 */
final class EventReader implements Reader {

    private static final long BEAT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final SseClient client;
    private final Texts texts;
    private final Corpus corpus;
    private boolean hasSources;
    private int blocks;
    private long sent = System.nanoTime();

    EventReader(SseClient client, Texts texts, Corpus corpus) {
        this.client = client;
        this.texts = texts;
        this.corpus = corpus;
    }

    @Override
    public void step(String step, Object... arguments) {
        send("status", new Views.Status(step, texts.get(Language.NB, "status." + step, arguments)));
    }

    @Override
    public void sources(List<Passage> passages) {
        hasSources = true;
        send("sources", new Views.Sources(passages.stream().map(this::view).toList()));
    }

    private Views.PassageView view(Passage passage) {
        return Views.PassageView.of(
                corpus.document(passage.documentId()).orElseThrow().descriptor(), passage);
    }

    @Override
    public void block(Answer.Block block, List<Citation> citations, boolean generated) {
        blocks++;
        send("block", Views.BlockView.of(block, citations, generated));
    }

    @Override
    public boolean hasLeft() {
        if (!client.terminated() && System.nanoTime() - sent > BEAT_NANOS) {
            client.sendComment("");
            sent = System.nanoTime();
        }
        return client.terminated();
    }

    /** Sends what is left of the answer, and then the whole of it. */
    void finish(Answer answer) {
        if (!hasSources) {
            sources(answer.citations().stream().map(Citation::passage).distinct().toList());
        }
        List<Answer.Block> all = answer.blocks();
        for (Answer.Block block : all.subList(blocks, all.size())) {
            block(block, answer.citations(), isGenerated(answer, block));
        }
        send("done", Views.AnswerView.of(answer));
    }

    /** In a text by a model, what cites nothing is the assistant's own. */
    private static boolean isGenerated(Answer answer, Answer.Block block) {
        return answer.origin().isGenerated() && !block.numbers().isEmpty();
    }

    private void send(String event, Object data) {
        client.sendEvent(event, data);
        sent = System.nanoTime();
    }
}
