package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.model.FaultServer;
import no.strategisvar.assistant.model.WireFormat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Every fault of the README's table, over the provider's both ways and the reader's both ways. They
 * mostly wait, so they are all played at the same time before the first is looked at.
 */
final class FaultTest {

    private static final int SERVICES = 8;
    private static final Duration ENOUGH = Duration.ofSeconds(8);
    private static final Map<Setting, Future<Result>> RESULTS = new ConcurrentHashMap<>();

    private record Setting(FaultCase fault, boolean streaming) {}

    private record Result(
            WritingService.Reply streamed, WritingService.Reply whole, int calls, Duration took) {}

    /** A body that is sent whole cannot fail in every way that a stream can. */
    static Stream<Arguments> faults() {
        return Arrays.stream(FaultCase.values())
                .flatMap(fault ->
                        Stream.of(true, false)
                                .filter(streaming -> isSuch(fault, streaming))
                                .map(streaming -> Arguments.of(fault, streaming)));
    }

    private static boolean isSuch(FaultCase fault, boolean streaming) {
        return fault.gets(streaming).kind() != FaultCase.Gets.Kind.NOT_SUCH;
    }

    @BeforeAll
    static void play(@TempDir Path folder) throws Exception {
        BlockingQueue<WritingService> services = new ArrayBlockingQueue<>(SERVICES);
        try (ExecutorService atOnce = Executors.newFixedThreadPool(SERVICES)) {
            List<Future<Boolean>> started = new ArrayList<>();
            for (int i = 0; i < SERVICES; i++) {
                started.add(atOnce.submit(() -> services.add(new WritingService())));
            }
            for (Future<Boolean> one : started) {
                one.get();
            }
            // The first call of all loads the providers' classes, and is slower than any fault.
            play(new Setting(FaultCase.BYTE_BY_BYTE, true), folder.resolve("warm"), services);
            for (FaultCase fault : FaultCase.values()) {
                for (boolean streaming : List.of(true, false)) {
                    if (!isSuch(fault, streaming)) {
                        continue;
                    }
                    Setting setting = new Setting(fault, streaming);
                    Path data = folder.resolve(fault + "-" + streaming);
                    RESULTS.put(setting, atOnce.submit(() -> play(setting, data, services)));
                }
            }
        }
        services.forEach(WritingService::close);
    }

    private static Result play(Setting setting, Path folder, BlockingQueue<WritingService> services)
            throws Exception {
        boolean streaming = setting.streaming();
        WritingService service = services.take();
        try (FaultServer server =
                new FaultServer((prompt, line, call) ->
                        setting.fault().play(new FaultCase.Stage(prompt, line, call, streaming)))) {
            service.use(folder, config(server, streaming));
            long start = System.nanoTime();
            WritingService.Reply streamed = service.stream(WritingService.QUESTION);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Result(
                    streamed, service.whole("Hva står det om reindrift?"), server.calls(), took);
        } finally {
            services.put(service);
        }
    }

    private static ModelConfig config(FaultServer server, boolean streaming) {
        return TestModels.of(WireFormat.OPENAI, streaming, server.baseUrl())
                .with("MODEL_FIRST_TOKEN_SECONDS", "2")
                .with("MODEL_GAP_SECONDS", "1.5")
                .with("MODEL_ANSWER_SECONDS", "4")
                .with("MODEL_FALLBACK_SECONDS", "4")
                .with("MODEL_REPAIR", "false")
                .config();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theReaderGetsWhatTheTableSays(FaultCase fault, boolean streaming)
            throws InterruptedException, ExecutionException {
        FaultCase.Gets gets = fault.gets(streaming);
        Result result = Objects.requireNonNull(RESULTS.get(new Setting(fault, streaming))).get();

        assertThat(result.took()).isLessThan(ENOUGH);
        for (WritingService.Reply reply : List.of(result.streamed(), result.whole())) {
            String answer = reply.answer().toString();
            assertThat(reply.by("degraded").asText("")).as(answer).isEqualTo(gets.reason());
            assertThat(reply.mode()).as(answer).isEqualTo(mode(gets));
            assertThat(reply.answer().path("outcome").asText())
                    .isEqualTo(gets.kind() == FaultCase.Gets.Kind.PART ? "partial" : "answered");
            assertThat(reply.answer().path("citations")).isNotEmpty();
            assertThat(reply.text()).isNotBlank().doesNotContain("støtte.", "{", "nei");
        }
        nothingIsTakenBack(result.streamed());
    }

    private static String mode(FaultCase.Gets gets) {
        return gets.kind() == FaultCase.Gets.Kind.DOCUMENTS ? "extractive" : "generative";
    }

    private static void nothingIsTakenBack(WritingService.Reply reply) {
        List<String> names = reply.events().stream().map(WritingService.Event::name).toList();
        assertThat(String.join(" ", names)).matches("(status )+sources (block )+done");
        String rest = reply.text();
        for (WritingService.Event block : reply.events("block")) {
            String text = block.data().path("text").asText();
            assertThat(rest.stripLeading()).startsWith(text);
            rest = rest.stripLeading().substring(text.length());
        }
        assertThat(rest).isBlank();
    }
}
