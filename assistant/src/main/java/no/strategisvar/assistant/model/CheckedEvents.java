package no.strategisvar.assistant.model;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Passes a provider's events on until one of them is a fault: an error in whatever form it comes,
 * or data that cannot be read. The library swallows both and ends as if all were well.
 */
final class CheckedEvents implements ServerSentEventListener {

    private static final Pattern ERROR = Pattern.compile("^\\s*\\{\\s*\"error\"\\s*:\\s*(?!null)");
    private static final Pattern TYPED_ERROR =
            Pattern.compile("^\\s*\\{\\s*\"type\"\\s*:\\s*\"error\"");

    private final ServerSentEventListener inner;
    private @Nullable UpstreamException failure;

    CheckedEvents(ServerSentEventListener inner) {
        this.inner = inner;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        inner.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        if (failure != null) {
            return;
        }
        if (isError(event)) {
            fail(Fault.CUT, context);
            return;
        }
        try {
            inner.onEvent(event, context);
        } catch (UpstreamException e) {
            fail(e.fault(), context);
        } catch (RuntimeException _) {
            fail(Fault.GARBLED, context);
        }
    }

    private static boolean isError(ServerSentEvent event) {
        return "error".equals(event.event())
                || ERROR.matcher(event.data()).find()
                || TYPED_ERROR.matcher(event.data()).find();
    }

    private void fail(Fault fault, ServerSentEventContext context) {
        failure = new UpstreamException(fault);
        context.parsingHandle().cancel();
    }

    @Override
    public void onError(Throwable throwable) {
        if (failure == null) {
            failure =
                    throwable instanceof UpstreamException known
                            ? known
                            : new UpstreamException(Fault.CUT);
        }
    }

    /** Ends the stream, well or not. */
    @Override
    public void onClose() {
        if (failure != null) {
            throw failure;
        }
        inner.onClose();
    }
}
