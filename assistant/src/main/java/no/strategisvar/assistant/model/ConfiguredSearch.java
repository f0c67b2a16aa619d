package no.strategisvar.assistant.model;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.SearchConfig;
import no.strategisvar.assistant.config.SearchConfig.Source;
import no.strategisvar.assistant.guard.Guard;
import no.strategisvar.index.dense.Embedder;
import no.strategisvar.index.dense.Reranker;
import no.strategisvar.index.dense.SearchModels;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Opens the models of the search that the settings name. */
public final class ConfiguredSearch {

    private static final Duration CONNECT = Duration.ofSeconds(3);

    /** How long some passages may take; a large model on a small machine needs half a minute. */
    private static final Duration BATCH = Duration.ofMinutes(5);

    /** How long a model that failed is left alone; without it the search goes on well. */
    private static final Duration REST = Duration.ofSeconds(30);

    private static final int TRIES = 3;

    private final Path unpacked;
    private final InstantSource clock;

    /**
     * Opens models.
     *
     * @param dataDir the folder that may be written to
     */
    public ConfiguredSearch(Path dataDir, InstantSource clock) {
        this.unpacked = dataDir.resolve("native");
        this.clock = clock;
    }

    /**
     * The models of the settings; none of them is asked yet, but a file is opened.
     *
     * @throws ConfigException when a file cannot be used
     */
    public SearchModels open(SearchConfig config) throws ConfigException {
        if (config.equals(SearchConfig.WORDS_ALONE)) {
            return SearchModels.none();
        }
        try {
            Optional<Embedder> embedder =
                    config.embedding().isEmpty()
                            ? Optional.empty()
                            : Optional.of(embedder(config.embedding().get()));
            Optional<Reranker> reranker =
                    config.reranker().isEmpty()
                            ? Optional.empty()
                            : Optional.of(reranker(config.reranker().get()));
            return new SearchModels(embedder, reranker);
        } catch (IOException e) {
            throw new ConfigException(String.valueOf(e.getMessage()));
        }
    }

    private Embedder embedder(SearchConfig.Embedding config) throws IOException, ConfigException {
        return switch (config.source()) {
            case Source.OnnxFile file -> embedder(config, file);
            case Source.Endpoint endpoint -> embedder(config, endpoint);
        };
    }

    private Embedder embedder(SearchConfig.Embedding config, Source.OnnxFile file)
            throws IOException, ConfigException {
        String id =
                "onnx %s %s %s"
                        .formatted(hash(file.model()), hash(file.tokenizer()), file.pooling());
        VectorSource model =
                LocalModule.onnx()
                        .vectors(file.model(), file.tokenizer(), file.pooling(), unpacked);
        InTime questions = new InTime(processors(), config.patience(), REST, clock);
        return new PatientEmbedder(
                id, model, texts -> questions.ask(() -> model.vectors(texts)), config, _ -> true);
    }

    /** Personal data is not sent to others; the search then goes by the words alone. */
    private Embedder embedder(SearchConfig.Embedding config, Source.Endpoint endpoint) {
        String name = "%s (%s)".formatted(endpoint.url(), endpoint.name());
        EndpointVectors vectors = new EndpointVectors(endpoint, new ProviderHttp(CONNECT, clock));
        VectorSource once = new Endurance(vectors, name, 1);
        VectorSource enduring = new Endurance(vectors, name, TRIES);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        InTime questions = new InTime(threads, config.patience(), REST, clock);
        InTime passages = new InTime(threads, BATCH, Duration.ZERO, clock);
        Guard guard = new Guard();
        return new PatientEmbedder(
                "%s %s %s".formatted(endpoint.form().wireName(), endpoint.url(), endpoint.name()),
                texts -> passages.ask(() -> enduring.vectors(texts)),
                texts -> questions.ask(() -> once.vectors(texts)),
                config,
                text -> guard.check(text).filter(Guard.Reason.PERSONAL_DATA::equals).isEmpty());
    }

    private Reranker reranker(SearchConfig.Reranker config) throws IOException, ConfigException {
        return new PatientReranker(
                LocalModule.onnx().reranker(config.model(), config.tokenizer(), unpacked),
                new InTime(processors(), config.patience(), REST, clock));
    }

    /**
     * As many threads as the machine has processors: a model in this process would keep a virtual
     * thread's carrier for as long as it reckons.
     */
    private static ExecutorService processors() {
        return Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("search-model-", 0).factory());
    }

    private static String hash(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }
}
