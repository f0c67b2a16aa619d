package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;

import no.strategisvar.assistant.model.FaultServer;
import no.strategisvar.assistant.model.WireFormat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A reader who leaves costs nothing more. */
final class LeavingTest extends WithAModel {

    @Test
    void theCallEndsWhenTheReaderLeaves() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (FaultServer endless =
                new FaultServer((_, line, _) -> {
                    line.head("200 OK", "Content-Type: text/event-stream");
                    line.chunk(": venter\n\n");
                    begun.countDown();
                    line.hold(20_000);
                })) {
            service.use(folder, TestModels.of(WireFormat.OPENAI, true, endless.baseUrl()).config());
            leave(begun);

            assertThat(endless.callerLeft(5)).isTrue();
        }
    }

    private static void leave(CountDownLatch begun)
            throws IOException, InterruptedException, JsonProcessingException {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> response =
                    reader.send(
                            service.request("text/event-stream", WritingService.QUESTION),
                            HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                String first = new String(body.readNBytes(40), StandardCharsets.UTF_8);
                assertThat(first).contains("status");
                assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            }
            reader.shutdownNow();
        }
    }
}
