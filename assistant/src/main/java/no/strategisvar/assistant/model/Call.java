package no.strategisvar.assistant.model;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;

import no.strategisvar.assistant.config.ModelConfig;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One call to one provider, watched: the provider is asked in a thread of its own, and when it is
 * silent, stalls, does not end, or nobody waits any more, that thread is interrupted, which closes
 * the connection.
 *
 * <p>Only a text that the provider itself calls finished counts.
 */
final class Call {

    /** How often it is looked whether the reader is still there. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private sealed interface Event {
        record Piece(String text) implements Event {}

        record Whole(ChatResponse response) implements Event {}

        record Failed(UpstreamException cause) implements Event {}
    }

    private final Provider provider;
    private final ModelConfig.Patience patience;
    private final Waiting waiting;
    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();

    Call(Provider provider, ModelConfig.Patience patience, Waiting waiting) {
        this.provider = provider;
        this.patience = patience;
        this.waiting = waiting;
    }

    /** Whether any piece of the text has come. */
    boolean hasBegun() {
        return !text.isEmpty();
    }

    /** How many letters of the text have come. */
    int letters() {
        return text.length();
    }

    /**
     * Asks and waits.
     *
     * @param served when something must have reached the reader
     * @throws UpstreamException when no whole text came
     */
    ChatResponse run(ChatRequest request, Deadline served) {
        Thread asking = Thread.ofVirtual().name("model-call").start(() -> ask(request));
        try {
            return watch(Deadline.in(patience.answer()), served);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new UpstreamException(Fault.LEFT);
        } finally {
            asking.interrupt();
        }
    }

    private ChatResponse watch(Deadline end, Deadline served) throws InterruptedException {
        Deadline next = Deadline.in(patience.firstToken());
        while (true) {
            long wait = Math.min(next.leftNanos(), end.leftNanos());
            if (!waiting.isServed()) {
                wait = Math.min(wait, served.leftNanos());
            }
            Event event = events.poll(Math.clamp(wait, 0, LOOK_NANOS), TimeUnit.NANOSECONDS);
            if (waiting.hasLeft()) {
                throw new UpstreamException(Fault.LEFT);
            }
            switch (event) {
                case Event.Piece(String piece) -> {
                    text.append(piece);
                    waiting.piece(piece);
                    next = Deadline.in(patience.gap());
                }
                case Event.Whole(ChatResponse response) -> {
                    return checked(response);
                }
                case Event.Failed(UpstreamException cause) -> throw cause;
                case null -> lateFor(next, end, served);
            }
        }
    }

    private void lateFor(Deadline next, Deadline end, Deadline served) {
        if (next.hasPassed()) {
            throw new UpstreamException(hasBegun() ? Fault.STALLED : Fault.SILENT);
        }
        if (end.hasPassed()) {
            throw new UpstreamException(Fault.ENDLESS);
        }
        if (!waiting.isServed() && served.hasPassed()) {
            throw new UpstreamException(hasBegun() ? Fault.ENDLESS : Fault.SILENT);
        }
    }

    private ChatResponse checked(ChatResponse response) {
        FinishReason reason = response.metadata().finishReason();
        if (reason == null) {
            throw new UpstreamException(Fault.CUT);
        }
        return switch (reason) {
            case STOP -> {
                if (text.toString().isBlank()) {
                    throw new UpstreamException(Fault.EMPTY);
                }
                yield response;
            }
            case LENGTH -> throw new UpstreamException(Fault.TOO_LONG);
            case CONTENT_FILTER -> throw new UpstreamException(Fault.FILTERED);
            case TOOL_EXECUTION, OTHER -> throw new UpstreamException(Fault.CUT);
        };
    }

    private void ask(ChatRequest request) {
        try {
            provider.asking().ask(request, new Relay());
            // A stream that ends without a last word calls nobody.
            fail(new UpstreamException(Fault.CUT));
        } catch (RuntimeException e) {
            fail(UpstreamException.of(e));
        }
    }

    private void fail(UpstreamException failure) {
        events.add(new Event.Failed(failure));
    }

    private final class Relay implements StreamingChatResponseHandler {
        @Override
        public void onPartialResponse(String partial) {
            events.add(new Event.Piece(partial));
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            events.add(new Event.Whole(response));
        }

        @Override
        public void onError(Throwable error) {
            fail(UpstreamException.of(error));
        }
    }
}
