package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.model.FaultServer;
import no.strategisvar.assistant.model.WireFormat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Who writes when a provider cannot, and how long that takes. */
final class FallbackTest extends WithAModel {

    @Test
    void theSecondProviderWritesWhenTheFirstFails() throws IOException {
        try (FaultServer first =
                new FaultServer((_, line, _) -> {
                    line.head("401 Unauthorized");
                    line.end();
                })) {
            service.use(
                    folder,
                    TestModels.of(WireFormat.MISTRAL, true, first.baseUrl())
                            .second(WireFormat.OPENAI, true, provider.baseUrl())
                            .config());
            WritingService.Reply reply = service.stream(WritingService.QUESTION);

            assertThat(reply.mode()).isEqualTo("generative");
            assertThat(reply.by("model").asText()).isEqualTo("openai/testmodell");
            assertThat(first.calls()).isEqualTo(1);
        }
    }

    /** The first stalls, the second resets: the reader has the documents within the limit. */
    @Test
    void whenBothFailTheReaderStillHasAnAnswerInTime() throws IOException {
        try (FaultServer first = new FaultServer((_, line, _) -> line.hold(20_000));
                FaultServer second = new FaultServer((_, line, _) -> line.reset())) {
            service.use(
                    folder,
                    TestModels.of(WireFormat.OPENAI, true, first.baseUrl())
                            .second(WireFormat.OLLAMA, false, second.baseUrl())
                            .with("MODEL_FIRST_TOKEN_SECONDS", "1")
                            .with("MODEL_FALLBACK_SECONDS", "3")
                            .config());
            long start = System.nanoTime();
            WritingService.Reply reply = service.stream(WritingService.QUESTION);

            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(8));
            assertThat(reply.mode()).isEqualTo("extractive");
            assertThat(reply.by("degraded").asText()).isEqualTo("unreachable");
            assertThat(second.calls()).isBetween(1, 3);
        }
    }

    @Test
    void aProviderThatFailsOftenIsLeftAlone() throws IOException {
        try (FaultServer failing =
                new FaultServer((_, line, _) -> {
                    line.head("401 Unauthorized");
                    line.end();
                })) {
            service.use(folder, TestModels.of(WireFormat.OPENAI, true, failing.baseUrl()).config());
            for (int i = 0; i < 10; i++) {
                service.whole(WritingService.QUESTION);
            }
            WritingService.Reply reply = service.whole(WritingService.QUESTION);

            assertThat(failing.calls()).isEqualTo(10);
            assertThat(reply.by("degraded").asText()).isEqualTo("resting");
            assertThat(reply.mode()).isEqualTo("extractive");
        }
    }

    @Test
    void passingFaultsAreTriedAgainAtMostTwiceAndNotForEver() throws IOException {
        try (FaultServer failing =
                new FaultServer((_, line, _) -> {
                    line.head("503 Service Unavailable", "Retry-After: 0");
                    line.end();
                })) {
            service.use(folder, TestModels.of(WireFormat.OPENAI, true, failing.baseUrl()).config());
            service.whole(WritingService.QUESTION);
            assertThat(failing.calls()).isEqualTo(3);

            for (int i = 0; i < 4; i++) {
                service.whole(WritingService.QUESTION);
            }
            assertThat(failing.calls())
                    .as("five retries, and one more for ten calls")
                    .isEqualTo(10);
        }
    }

    @Test
    void tooManyAtOnceGiveTheDocuments() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        try (FaultServer slow =
                        new FaultServer((_, line, _) -> {
                            asked.countDown();
                            answer.await();
                            line.reset();
                        });
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            service.use(
                    folder,
                    TestModels.of(WireFormat.OPENAI, true, slow.baseUrl())
                            .with("MODEL_MAX_CONCURRENT", "1")
                            .config());
            Future<WritingService.Reply> first =
                    threads.submit(() -> service.whole(WritingService.QUESTION));
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();

            assertThat(service.whole("Hva står det om reindrift?").by("degraded").asText())
                    .isEqualTo("crowded");
            answer.countDown();
            assertThat(first.get().mode()).isEqualTo("extractive");
        }
    }
}
