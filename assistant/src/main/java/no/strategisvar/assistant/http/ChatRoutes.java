package no.strategisvar.assistant.http;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/**
 * {@code POST /api/chat}, as one JSON answer or as server-sent events, and {@code /sok}, the answer
 * as a page.
 */
final class ChatRoutes {

    private static final String EVENTS = "text/event-stream";

    private static final Logger LOG = LoggerFactory.getLogger(ChatRoutes.class);

    private final Generations generations;
    private final Texts texts;

    ChatRoutes(Generations generations, Texts texts) {
        this.generations = generations;
        this.texts = texts;
    }

    void chat(Context ctx) {
        List<Turn> turns = ChatRequest.read(ctx.body());
        String accept = ctx.header("Accept");
        if (accept != null && accept.contains(EVENTS)) {
            ctx.header("X-Accel-Buffering", "no");
            new SseHandler(client -> stream(client, turns)).handle(ctx);
        } else {
            ctx.json(Views.AnswerView.of(answer(turns)));
        }
    }

    void page(Context ctx) {
        String question = ctx.queryParam("q");
        if (question == null || question.isBlank()) {
            ctx.redirect("/");
            return;
        }
        if (question.length() > ChatRequest.LONGEST_QUESTION) {
            throw new BadRequest("Spørsmålet er for langt.");
        }
        List<Turn> turns = List.of(new Turn(Turn.Role.USER, question));
        ctx.html(AnswerPage.render(question, answer(turns)));
    }

    /**
     * Answers from one generation of the documents. Events are written when the handler of the
     * request has long returned, so the lease is taken here and not around the handler.
     */
    private Answer answer(List<Turn> turns) {
        try (Generations.Lease lease = generations.lease()) {
            return lease.generation().assistant().answer(turns);
        }
    }

    /** Sends a piece only once it has been verified; what was sent is never taken back. */
    private void stream(SseClient client, List<Turn> turns) {
        try {
            client.sendEvent(
                    "status", new Views.Status("search", texts.get(Language.NB, "status.search")));
            Answer answer = answer(turns);
            client.sendEvent("sources", sources(answer));
            for (Answer.Block block : answer.blocks()) {
                client.sendEvent("block", Views.BlockView.of(answer, block));
            }
            client.sendEvent("done", Views.AnswerView.of(answer));
        } catch (RuntimeException e) {
            LOG.error("a streamed answer failed", e);
            client.sendEvent("error", Server.INTERNAL);
        }
        client.close();
    }

    private static Views.Sources sources(Answer answer) {
        return new Views.Sources(
                answer.citations().stream()
                        .map(c -> Views.PassageView.of(c.document(), c.passage()))
                        .distinct()
                        .toList());
    }
}
