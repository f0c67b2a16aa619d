package no.strategisvar.assistant.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/**
 * The HTTP client that LangChain4j's providers share, over the JDK's. It does everything in the
 * thread that calls, also for a stream, so that interrupting that thread ends the call and closes
 * the connection; and it keeps what the library's own client loses: {@code Retry-After}, and the
 * difference between a stream that ended and one that was cut.
 *
 * <p>HTTP/1.1 only: the JDK's offer of HTTP/2 over plain text makes vLLM lose the body and LM
 * Studio hang. Redirects are not followed, for they would carry the key to another host.
 */
final class ProviderHttp implements HttpClient {

    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final java.net.http.HttpClient client;
    private final InstantSource clock;

    ProviderHttp(Duration connectTimeout, InstantSource clock) {
        this.clock = clock;
        this.client =
                java.net.http.HttpClient.newBuilder()
                        .version(java.net.http.HttpClient.Version.HTTP_1_1)
                        .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                        .connectTimeout(connectTimeout)
                        .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<InputStream> response = send(request);
        try (InputStream body = new LimitedStream(response.body(), LARGEST_ANSWER)) {
            return SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .body(body.readAllBytes())
                    .build();
        } catch (IOException _) {
            throw new UpstreamException(Fault.CUT);
        }
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        HttpResponse<InputStream> response = send(request);
        CheckedEvents events = new CheckedEvents(listener);
        try (InputStream body = new LimitedStream(response.body(), LARGEST_ANSWER)) {
            events.onOpen(
                    SuccessfulHttpResponse.builder()
                            .statusCode(response.statusCode())
                            .headers(response.headers().map())
                            .build());
            parser.parse(body, events);
            events.onClose();
        } catch (IOException _) {
            throw new UpstreamException(Fault.CUT);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            HttpResponse<InputStream> response =
                    client.send(converted(request), BodyHandlers.ofInputStream());
            if (response.statusCode() != 200 || isPage(response)) {
                response.body().close();
                throw new UpstreamException(fault(response.statusCode()), retryAfter(response));
            }
            return response;
        } catch (IOException _) {
            throw new UpstreamException(Fault.UNREACHABLE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new UpstreamException(Fault.LEFT);
        }
    }

    /** A proxy's or a portal's page for people, in place of an answer. */
    private static boolean isPage(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Content-Type")
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
    }

    private static Fault fault(int status) {
        return switch (status) {
            case 408, 409, 425, 429 -> Fault.BUSY;
            case 401, 403 -> Fault.REFUSED;
            case 200 -> Fault.GARBLED;
            default -> status >= 500 ? Fault.BROKEN : Fault.REJECTED;
        };
    }

    private Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .flatMap(value -> RetryAfter.read(value, clock));
    }

    private static java.net.http.HttpRequest converted(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers()
                .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.method(
                        request.method().name(),
                        request.body() == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(request.body()))
                .build();
    }
}
