package no.strategisvar.assistant.http;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;

import java.util.List;

/** {@code POST /api/chat}, as one JSON answer or as server-sent events. */
final class ChatRoutes {

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
            ctx.json(Views.AnswerView.of(assistant.answer(turns)));
        }
    }

    /** Sends a piece only once it has been verified; what was sent is never taken back. */
    private void stream(SseClient client, List<Turn> turns) {
        try {
            client.sendEvent(
                    "status", new Views.Status("search", texts.get(Language.NB, "status.search")));
            Answer answer = assistant.answer(turns);
            client.sendEvent("sources", sources(answer));
            for (Answer.Block block : answer.blocks()) {
                client.sendEvent("block", Views.BlockView.of(answer, block));
            }
            client.sendEvent("done", Views.AnswerView.of(answer));
        } catch (RuntimeException _) {
            client.sendEvent("error", Server.INTERNAL);
        }
        client.close();
    }

    private static Views.Sources sources(Answer answer) {
        return new Views.Sources(
                answer.citations().stream()
                        .map(Citation::passage)
                        .distinct()
                        .map(Views.PassageView::of)
                        .toList());
    }
}
