package no.strategisvar.eval.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.fit.Phrasing;
import no.strategisvar.assistant.generation.GenerativeAuthor;
import no.strategisvar.assistant.http.Server;
import no.strategisvar.assistant.http.Writers;
import no.strategisvar.assistant.model.Budget;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.eval.statistic.Quantile;
import no.strategisvar.index.PassageIndex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * What the service itself adds to a streamed answer: the time from sending a question to its last
 * event, less the time that the provider took. Service, provider and readers share this process and
 * its cores, so the figures are on the safe side.
 */
public final class Overhead {

    private static final double MILLION = 1e6;
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The figures, in milliseconds.
     *
     * @param answers how many were measured
     * @param stolen the share of the cores' time, from 0 to 1, that the machine's host gave to
     *     others; empty where the system does not tell
     */
    public record Figures(
            int answers,
            double median,
            double p95,
            double p99,
            double firstStatusP95,
            OptionalDouble stolen) {}

    private record Timed(double overhead, double firstStatus) {}

    private Overhead() {}

    /**
     * Measures with some readers that each ask one question after the other, no two of them alike,
     * of those that were written for the corpus. A question that no provider is asked for, such as
     * one for a list, is passed over; every other answer counts, whatever became of it.
     *
     * @param warmUp answers of each reader that are not counted, for a service that has run a while
     * @param each answers of each reader that are
     * @param gapMs between two pieces of the provider's answer
     * @throws IOException when the corpus has too few written questions, or the provider failed
     */
    public static Figures measure(Corpus corpus, int streams, int warmUp, int each, long gapMs)
            throws IOException, CorpusException, ConfigException, InterruptedException {
        Queue<String> questions = questions(corpus, streams * (warmUp + each));
        try (TemporaryFolder folder = TemporaryFolder.create();
                StubProvider provider = new StubProvider(gapMs);
                Server server = server(corpus, folder.path(), provider).start();
                HttpClient client = HttpClient.newHttpClient();
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Optional<CoreTime> start = CoreTime.now();
            List<Future<List<Timed>>> asked = new ArrayList<>();
            for (int i = 0; i < streams; i++) {
                asked.add(
                        readers.submit(
                                () -> read(client, server, provider, questions, warmUp, each)));
                // Readers do not all come in the same moment.
                Thread.sleep(Math.max(1, gapMs));
            }
            List<Timed> all = new ArrayList<>();
            for (Future<List<Timed>> one : asked) {
                all.addAll(one.get());
            }
            return figures(all, start);
        } catch (ExecutionException e) {
            throw new IOException("a reader got no answer", e);
        }
    }

    private static Figures figures(List<Timed> all, Optional<CoreTime> start) {
        double[] overhead = all.stream().mapToDouble(Timed::overhead).toArray();
        double[] status = all.stream().mapToDouble(Timed::firstStatus).toArray();
        return new Figures(
                all.size(),
                Quantile.of(overhead, 0.5),
                Quantile.of(overhead, 0.95),
                Quantile.of(overhead, 0.99),
                Quantile.of(status, 0.95),
                stolen(start));
    }

    private static OptionalDouble stolen(Optional<CoreTime> start) {
        Optional<CoreTime> end = CoreTime.now();
        return start.isPresent() && end.isPresent()
                ? end.get().stolenSince(start.get())
                : OptionalDouble.empty();
    }

    private static Server server(Corpus corpus, Path folder, StubProvider provider)
            throws IOException, CorpusException, ConfigException {
        Map<String, String> settings =
                Map.of(
                        "PORT", "0",
                        "MODEL_PROVIDER", "openai-compatible",
                        "MODEL_NAME", "stub",
                        "MODEL_BASE_URL", provider.baseUrl().toString(),
                        "MODEL_MAX_CONCURRENT", "1000",
                        "MODEL_FIRST_TOKEN_SECONDS", "60",
                        "MODEL_GAP_SECONDS", "60",
                        "MODEL_FALLBACK_SECONDS", "120");
        Config config = Config.of(settings, Map.of(), folder);
        ModelConfig model = config.model().orElseThrow();
        InstantSource clock = InstantSource.system();
        Models models = new Models(model, new Budget(model.budget(), folder, clock), clock);
        Texts texts = new Texts();
        return new Server(
                config,
                () -> PassageIndex.open(corpus, folder.resolve("index")),
                texts,
                index ->
                        new Writers(
                                new GenerativeAuthor(index, texts, models, model), Phrasing.NONE));
    }

    /** Every written question once, in an order that is always the same and mixes the corpus. */
    private static Queue<String> questions(Corpus corpus, int fewest) throws IOException {
        List<String> all =
                corpus.documents().stream()
                        .flatMap(document -> document.writtenQuestions().stream())
                        .flatMap(written -> written.questions().stream())
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
        if (all.size() < fewest) {
            throw new IOException(
                    "%d written questions, and %d are needed: fewer --streams, --warm-up or --each"
                            .formatted(all.size(), fewest));
        }
        Collections.shuffle(all, new Random(1));
        return new ConcurrentLinkedQueue<>(all);
    }

    private static List<Timed> read(
            HttpClient client,
            Server server,
            StubProvider provider,
            Queue<String> questions,
            int warmUp,
            int each)
            throws IOException, InterruptedException {
        List<Timed> timed = new ArrayList<>();
        while (timed.size() < warmUp + each) {
            String question = questions.poll();
            if (question == null) {
                throw new IOException("no written questions are left");
            }
            ask(client, server.address(), provider, question).ifPresent(timed::add);
        }
        return timed.subList(warmUp, timed.size());
    }

    private static Optional<Timed> ask(
            HttpClient client, String address, StubProvider provider, String question)
            throws IOException, InterruptedException {
        String body =
                JSON.writeValueAsString(
                        Map.of("messages", List.of(Map.of("role", "user", "content", question))));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/api/chat"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        long start = System.nanoTime();
        long first = 0;
        String last = "";
        try (BufferedReader events =
                new BufferedReader(
                        new InputStreamReader(
                                client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                                        .body(),
                                StandardCharsets.UTF_8))) {
            for (String line = events.readLine(); line != null; line = events.readLine()) {
                first = first == 0 ? System.nanoTime() - start : first;
                last = line.startsWith("data:") ? line : last;
            }
        }
        long took = System.nanoTime() - start;
        boolean generative = last.contains("\"mode\":\"generative\"");
        if (!generative && !provider.wasAsked(question)) {
            return Optional.empty();
        }
        // Claims that did not hold are an answer like any other; a fault is none of the service's.
        if (!generative && !last.contains("\"degraded\":\"unsupported\"")) {
            throw new IOException("the provider failed: " + last);
        }
        long own = took - provider.nanos(question);
        return Optional.of(new Timed(own / MILLION, first / MILLION));
    }
}
