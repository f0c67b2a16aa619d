package no.strategisvar.assistant.http;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Reader;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/**
 * {@code POST /api/chat}, as one JSON answer or as server-sent events, and {@code /sok}, the answer
 * as a page.
 */
final class ChatRoutes {

    /** Tells a machine whether artificial intelligence made the text. */
    static final String GENERATED = "X-AI-Generated";

    private static final Logger LOG = LoggerFactory.getLogger(ChatRoutes.class);
    private static final String EVENTS = "text/event-stream";

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
            Answer answer = answer(turns, Reader.PATIENT);
            ctx.header(GENERATED, String.valueOf(answer.origin().isGenerated()));
            ctx.json(Views.AnswerView.of(answer));
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
        Answer answer = answer(turns, Reader.PATIENT);
        ctx.header(GENERATED, String.valueOf(answer.origin().isGenerated()));
        ctx.html(AnswerPage.render(question, answer, texts));
    }

    /**
     * Answers from one generation of the documents. Events are written when the handler of the
     * request has long returned, so the lease is taken here and not around the handler.
     */
    private Answer answer(List<Turn> turns, Reader reader) {
        try (Generations.Lease lease = generations.lease()) {
            return lease.generation().assistant().answer(turns, reader);
        }
    }

    /** Sends a piece only once it has been verified; what was sent is never taken back. */
    private void stream(SseClient client, List<Turn> turns) {
        try (Generations.Lease lease = generations.lease()) {
            EventReader reader =
                    new EventReader(client, texts, lease.generation().index().corpus());
            reader.step("search");
            reader.finish(lease.generation().assistant().answer(turns, reader));
        } catch (RuntimeException e) {
            LOG.error("a stream failed", e);
            client.sendEvent("error", Server.INTERNAL);
        }
        client.close();
    }
}
