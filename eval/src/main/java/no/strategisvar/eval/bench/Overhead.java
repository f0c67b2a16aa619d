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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

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
     */
    public record Figures(
            int answers, double median, double p95, double p99, double firstStatusP95) {}

    private record Timed(double overhead, double firstStatus) {}

    private Overhead() {}

    /**
     * Measures with some readers that each ask one question after the other, all of them different
     * ones of those that were written for the corpus. An answer that no model writes, such as a
     * list, is not counted.
     *
     * @param warmUp questions of each reader that are not counted, for a service that has run a
     *     while
     * @param each questions of each reader that are
     * @param gapMs between two pieces of the provider's answer
     * @throws IOException when the corpus has too few written questions
     */
    public static Figures measure(Corpus corpus, int streams, int warmUp, int each, long gapMs)
            throws IOException, CorpusException, ConfigException, InterruptedException {
        List<String> questions = questions(corpus, streams * (warmUp + each));
        try (TemporaryFolder folder = TemporaryFolder.create();
                StubProvider provider = new StubProvider(gapMs);
                Server server = server(corpus, folder.path(), provider).start();
                HttpClient client = HttpClient.newHttpClient();
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Timed>>> asked = new ArrayList<>();
            for (int i = 0; i < streams; i++) {
                int from = i * (warmUp + each);
                List<String> own = questions.subList(from, from + warmUp + each);
                asked.add(
                        readers.submit(
                                () -> read(client, server.address(), provider, own, warmUp)));
                // Readers do not all come in the same moment.
                Thread.sleep(Math.max(1, gapMs));
            }
            List<Timed> all = new ArrayList<>();
            for (Future<List<Timed>> one : asked) {
                all.addAll(one.get());
            }
            return figures(all);
        } catch (ExecutionException e) {
            throw new IOException("a reader got no answer", e);
        }
    }

    private static Figures figures(List<Timed> all) {
        double[] overhead = all.stream().mapToDouble(Timed::overhead).toArray();
        double[] status = all.stream().mapToDouble(Timed::firstStatus).toArray();
        return new Figures(
                all.size(),
                Quantile.of(overhead, 0.5),
                Quantile.of(overhead, 0.95),
                Quantile.of(overhead, 0.99),
                Quantile.of(status, 0.95));
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

    /** So many questions, from all over the corpus, no two alike: no memory has their answers. */
    private static List<String> questions(Corpus corpus, int count) throws IOException {
        List<String> all =
                corpus.documents().stream()
                        .flatMap(document -> document.writtenQuestions().stream())
                        .flatMap(written -> written.questions().stream())
                        .distinct()
                        .toList();
        if (all.size() < count) {
            throw new IOException(
                    "%d written questions, and %d are needed: fewer --streams, --warm-up or --each"
                            .formatted(all.size(), count));
        }
        return IntStream.range(0, count).mapToObj(i -> all.get(i * (all.size() / count))).toList();
    }

    private static List<Timed> read(
            HttpClient client,
            String address,
            StubProvider provider,
            List<String> questions,
            int warmUp)
            throws IOException, InterruptedException {
        List<Timed> timed = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Optional<Timed> one = ask(client, address, provider, questions.get(i));
            if (i >= warmUp) {
                one.ifPresent(timed::add);
            }
        }
        return timed;
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
        if (!last.contains("\"mode\":\"generative\"")) {
            return Optional.empty();
        }
        long own = took - provider.nanos(question);
        return Optional.of(new Timed(own / MILLION, first / MILLION));
    }
}
