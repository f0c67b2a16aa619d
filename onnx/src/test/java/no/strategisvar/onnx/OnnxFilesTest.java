package no.strategisvar.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.model.ConfiguredSearch;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.SearchFilter;
import no.strategisvar.index.SearchOptions;
import no.strategisvar.index.SearchTrace;
import no.strategisvar.index.dense.SearchModels;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** ONNX files in the search: a real embedding model and a cross-encoder that the test writes. */
final class OnnxFilesTest {

    private static final Map<String, String> EMBEDDING =
            Map.of("EMBEDDING_PROVIDER", "onnx", "EMBEDDING_FILE", "minilm.onnx");

    private static final Map<String, String> RERANKER = Map.of("RERANKER_FILE", "cross.onnx");

    @TempDir static Path home;

    @BeforeAll
    static void writeFiles() throws IOException {
        copy("all-minilm-l6-v2-q.onnx", "minilm.onnx");
        copy("all-minilm-l6-v2-q-tokenizer.json", "tokenizer.json");
        TinyCrossEncoder.write(home.resolve("cross.onnx"));
        Files.createDirectories(home.resolve("documents"));
        Files.writeString(
                home.resolve("documents/plan.document.yaml"),
                "id: plan\nfile: plan.md\ntitle: Plan\n");
        Files.writeString(
                home.resolve("documents/plan.md"),
                """
                # Traffic

                Cars and buses fill the streets of the town every morning.

                # Farming

                The farmers grow barley and potatoes, and keep sheep in the hills.

                # Schools

                Every pupil is to read more books, and teachers get more time.
                """);
    }

    private static void copy(String resource, String name) throws IOException {
        try (InputStream bytes = OnnxFilesTest.class.getResourceAsStream("/" + resource)) {
            Files.copy(Objects.requireNonNull(bytes), home.resolve(name));
        }
    }

    private static SearchModels models(Map<String, String> environment) throws ConfigException {
        return new ConfiguredSearch(home.resolve("data"), InstantSource.system())
                .open(Config.of(environment, Map.of(), home).search());
    }

    @Test
    void anEmbeddingFileFindsWhatIsMeantAndNotSaid()
            throws IOException, ConfigException, CorpusException {
        Corpus corpus = new CorpusFolder(home.resolve("documents")).load();
        String question = "limousine";
        try (PassageIndex words = PassageIndex.open(corpus, home.resolve("index"));
                PassageIndex index =
                        PassageIndex.open(
                                corpus,
                                home.resolve("index"),
                                SearchOptions.DEFAULT,
                                models(EMBEDDING))) {
            assertThat(words.passages(words.query(question), SearchFilter.NONE, 3)).isEmpty();
            SearchTrace trace = index.explain(index.query(question), SearchFilter.NONE, 3);
            assertThat(trace.dense()).isEqualTo(SearchTrace.Step.USED);
            assertThat(trace.hits().getFirst().hit().passage().heading()).isEqualTo("Traffic");
        }
    }

    @Test
    void theVectorsAreTheModelsOwn() throws IOException, ConfigException {
        float[] once =
                models(EMBEDDING).embedder().orElseThrow().embedPassages(List.of("Cars")).getFirst();
        float[] again = models(EMBEDDING).embedder().orElseThrow().embedQuery("Cars");

        assertThat(once).hasSize(384).isEqualTo(again);
        assertThat(home.resolve("data/native")).isNotEmptyDirectory();
    }

    @Test
    void whatDecidesTheVectorsIsInTheId() throws ConfigException {
        String id = models(EMBEDDING).embedder().orElseThrow().id();

        assertThat(models(EMBEDDING).embedder().orElseThrow().id()).isEqualTo(id);
        assertThat(models(with("EMBEDDING_POOLING", "cls")).embedder().orElseThrow().id())
                .isNotEqualTo(id);
        assertThat(
                        models(with("EMBEDDING_PASSAGE_PREFIX", "passage:"))
                                .embedder()
                                .orElseThrow()
                                .id())
                .isNotEqualTo(id);
    }

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> all = new HashMap<>(EMBEDDING);
        all.put(variable, value);
        return all;
    }

    @Test
    void aCrossEncoderReadsTheQuestionWithEachText() throws IOException, ConfigException {
        List<Double> scores =
                models(RERANKER)
                        .reranker()
                        .orElseThrow()
                        .scores(
                                "sheep in the hills",
                                List.of(
                                        "More books for every pupil",
                                        "Farmers keep sheep in the hills"));

        assertThat(scores).hasSize(2);
        assertThat(scores.get(1)).isGreaterThan(scores.get(0));
    }

    @Test
    void aFileOfAnotherKindStopsTheStart() throws IOException {
        Files.writeString(home.resolve("text.onnx"), "This is no model.");
        Map<String, String> noModel =
                Map.of("EMBEDDING_PROVIDER", "onnx", "EMBEDDING_FILE", "text.onnx");
        Map<String, String> crossEncoder =
                Map.of("EMBEDDING_PROVIDER", "onnx", "EMBEDDING_FILE", "cross.onnx");
        Map<String, String> embedder = Map.of("RERANKER_FILE", "minilm.onnx");

        for (Map<String, String> settings : List.of(noModel, crossEncoder, embedder)) {
            assertThatThrownBy(() -> models(settings))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining(".onnx kan ikke brukes som modell");
        }
    }
}
