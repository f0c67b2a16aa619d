package no.strategisvar.assistant.model;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A provider on this machine that speaks a real wire format; what its model says is a script. */
public final class ScriptedProvider implements AutoCloseable {

    private static final int PIECE = 17;

    private final WireFormat format;
    private final boolean streaming;
    private final WireMockServer server;
    private volatile Function<SeenPrompt, String> script;

    public ScriptedProvider(
            WireFormat format, boolean streaming, Function<SeenPrompt, String> script) {
        this.format = format;
        this.streaming = streaming;
        this.script = script;
        this.server =
                new WireMockServer(
                        WireMockConfiguration.options()
                                .dynamicPort()
                                .containerThreads(70)
                                .extensions(new Script()));
        server.stubFor(
                WireMock.post(WireMock.urlEqualTo("/v1" + format.path(streaming)))
                        .willReturn(WireMock.aResponse().withTransformers("script")));
        server.start();
    }

    private final class Script implements ResponseDefinitionTransformerV2 {
        @Override
        public ResponseDefinition transform(ServeEvent event) {
            String[] messages = WireFormat.messages(event.getRequest().getBodyAsString());
            String text = script.apply(new SeenPrompt(messages[0], messages[1]));
            return new ResponseDefinitionBuilder()
                    .withStatus(200)
                    .withHeader("Content-Type", format.contentType(streaming))
                    .withBody(
                            streaming
                                    ? String.join("", format.stream(pieces(text)))
                                    : format.whole(text))
                    .build();
        }

        @Override
        public String getName() {
            return "script";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }

    /** A text in pieces of the length that models send. */
    public static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i += PIECE) {
            pieces.add(text.substring(i, Math.min(text.length(), i + PIECE)));
        }
        return pieces;
    }

    public void says(Function<SeenPrompt, String> other) {
        script = other;
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.port() + "/v1");
    }

    /** Every request that was made, also to an address that is not this provider's. */
    public List<LoggedRequest> requests() {
        return server.findAll(WireMock.anyRequestedFor(WireMock.anyUrl()));
    }

    public WireMockServer wireMock() {
        return server;
    }

    public void forget() {
        server.resetRequests();
    }

    @Override
    public void close() {
        server.stop();
    }
}
