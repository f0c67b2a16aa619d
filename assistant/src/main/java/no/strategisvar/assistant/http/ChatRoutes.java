package no.strategisvar.assistant.http;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/** {@code POST /api/chat}, as one JSON answer or as server-sent events. */
final class ChatRoutes {

    /** Tells a machine whether artificial intelligence made the text. */
    static final String GENERATED = "X-AI-Generated";

    private static final Logger LOG = LoggerFactory.getLogger(ChatRoutes.class);
    private static final String EVENTS = "text/event-stream";

    private final Assistant assistant;
    private final Texts texts;

    ChatRoutes(Assistant assistant, Texts texts) {
        this.assistant = assistant;
        this.texts = texts;
    }

    void chat(Context ctx) {
        List<Turn> turns = ChatRequest.read(ctx.body());
        String accept = ctx.header("Accept");
        if (accept != null && accept.contains(EVENTS)) {
            ctx.header("X-Accel-Buffering", "no");
            new SseHandler(client -> stream(client, turns)).handle(ctx);
        } else {
            Answer answer = assistant.answer(turns);
            ctx.header(GENERATED, String.valueOf(answer.origin().isGenerated()));
            ctx.json(Views.AnswerView.of(answer));
        }
    }

    /** Sends a piece only once it has been verified; what was sent is never taken back. */
    private void stream(SseClient client, List<Turn> turns) {
        EventReader reader = new EventReader(client, texts);
        try {
            reader.step("search");
            reader.finish(assistant.answer(turns, reader));
        } catch (RuntimeException e) {
            LOG.error("a stream failed", e);
            client.sendEvent("error", Server.INTERNAL);
        }
        client.close();
    }
}
