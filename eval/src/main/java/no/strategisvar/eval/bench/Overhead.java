package no.strategisvar.eval.bench;

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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the service itself adds to a streamed answer: the time from sending a question to its last
 * event, less the time that the provider took. Service, provider and readers share this process and
 * its cores, so the figures are on the safe side.
 */
public final class Overhead {

    private static final double MILLION = 1e6;
    private static final List<String> QUESTIONS =
            List.of(
                    "Hva sier planen om reindrift?",
                    "Hva sier planen om reiseliv?",
                    "Hva sier planen om kompetanse?",
                    "Hva sier planen om sirkulær økonomi?");

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
     * Measures with some readers that each ask one question after the other.
     *
     * @param warmUp questions of each reader that are not counted, for a service that has run a
     *     while
     * @param each questions of each reader that are
     * @param gapMs between two pieces of the provider's answer
     */
    public static Figures measure(Corpus corpus, int streams, int warmUp, int each, long gapMs)
            throws IOException, CorpusException, ConfigException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create();
                StubProvider provider = new StubProvider(gapMs);
                Server server = server(corpus, folder.path(), provider).start();
                HttpClient client = HttpClient.newHttpClient();
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Timed>>> asked = new ArrayList<>();
            for (int i = 0; i < streams; i++) {
                int reader = i;
                asked.add(
                        readers.submit(() ->
                                read(client, server.address(), provider, reader, warmUp, each)));
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

    private static List<Timed> read(
            HttpClient client,
            String address,
            StubProvider provider,
            int reader,
            int warmUp,
            int each)
            throws IOException, InterruptedException {
        List<Timed> timed = new ArrayList<>();
        for (int i = 0; i < warmUp + each; i++) {
            String question =
                    QUESTIONS.get((reader + i) % QUESTIONS.size())
                            + blanks(reader * (warmUp + each) + i);
            Timed one = ask(client, address, provider, question);
            if (i >= warmUp) {
                timed.add(one);
            }
        }
        return timed;
    }

    /** Blanks make it another question, which no memory has the answer to. */
    private static String blanks(int number) {
        return " ".repeat(number);
    }

    private static Timed ask(
            HttpClient client, String address, StubProvider provider, String question)
            throws IOException, InterruptedException {
        String body = "{\"messages\":[{\"role\":\"user\",\"content\":\"%s\"}]}".formatted(question);
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
            throw new IOException("not written by the model: " + last);
        }
        long own = took - provider.nanos(question);
        return new Timed(own / MILLION, first / MILLION);
    }
}
