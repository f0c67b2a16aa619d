package no.strategisvar.assistant.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.assistant.config.SearchConfig.Form;
import no.strategisvar.assistant.config.SearchConfig.Pooling;
import no.strategisvar.assistant.config.SearchConfig.Source;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

final class SearchSettingsTest {

    @TempDir Path home;

    @BeforeEach
    void writeFiles() throws IOException {
        for (String name : new String[] {"e5.onnx", "tokenizer.json", "cross.onnx", "other.json"}) {
            Files.writeString(home.resolve(name), name);
        }
        Files.createDirectory(home.resolve("alone"));
        Files.writeString(home.resolve("alone/e5.onnx"), "");
    }

    private SearchConfig search(Map<String, String> environment) throws ConfigException {
        return Config.of(environment, Map.of(), home).search();
    }

    @Test
    void wordsAloneByDefault() throws ConfigException {
        assertThat(search(Map.of())).isEqualTo(SearchConfig.WORDS_ALONE);
        assertThat(search(Map.of("EMBEDDING_PROVIDER", "none")))
                .isEqualTo(SearchConfig.WORDS_ALONE);
    }

    @Test
    void aFileHasItsTokenizerBesideIt() throws ConfigException {
        assertThat(
                        search(
                                Map.of(
                                        "EMBEDDING_PROVIDER", "onnx",
                                        "EMBEDDING_FILE", "e5.onnx",
                                        "RERANKER_FILE", "cross.onnx")))
                .isEqualTo(
                        new SearchConfig(
                                Optional.of(
                                        new SearchConfig.Embedding(
                                                new Source.OnnxFile(
                                                        home.resolve("e5.onnx"),
                                                        home.resolve("tokenizer.json"),
                                                        Pooling.MEAN),
                                                "",
                                                "",
                                                Duration.ofSeconds(2))),
                                Optional.of(
                                        new SearchConfig.Reranker(
                                                home.resolve("cross.onnx"),
                                                home.resolve("tokenizer.json"),
                                                Duration.ofSeconds(3)))));
    }

    @Test
    void everySettingComesFromTheFileAndGivesWayToTheEnvironment()
            throws IOException, ConfigException {
        Files.writeString(home.resolve("nøkkel"), "sk-kanari-4711\n");
        Files.writeString(
                home.resolve("strategisvar.yaml"),
                """
                embedding:
                  provider: openai-compatible
                  url: http://127.0.0.1:8000/v1/
                  name: norsk-e5
                  keyFile: nøkkel
                  queryPrefix: 'query: '
                  passagePrefix: 'passage: '
                  seconds: 0.5
                reranker:
                  file: cross.onnx
                  tokenizer: other.json
                  seconds: 1
                """);

        SearchConfig search = ConfigFile.load(Map.of(), home).search();

        SearchConfig.Embedding embedding = search.embedding().orElseThrow();
        assertThat(embedding.queryPrefix()).isEqualTo("query:");
        assertThat(embedding.passagePrefix()).isEqualTo("passage:");
        assertThat(embedding.patience()).isEqualTo(Duration.ofMillis(500));
        Source.Endpoint endpoint = (Source.Endpoint) embedding.source();
        assertThat(endpoint.form()).isEqualTo(Form.OPENAI_COMPATIBLE);
        assertThat(endpoint.url()).isEqualTo(URI.create("http://127.0.0.1:8000/v1"));
        assertThat(endpoint.name()).isEqualTo("norsk-e5");
        assertThat(endpoint.key().orElseThrow().value()).isEqualTo("sk-kanari-4711");
        assertThat(search.toString()).doesNotContain("kanari");
        assertThat(search.reranker())
                .contains(
                        new SearchConfig.Reranker(
                                home.resolve("cross.onnx"),
                                home.resolve("other.json"),
                                Duration.ofSeconds(1)));
        Map<String, String> over = Map.of("EMBEDDING_NAME", "annen");
        Source.Endpoint other =
                (Source.Endpoint)
                        ConfigFile.load(over, home).search().embedding().orElseThrow().source();
        assertThat(other.name()).isEqualTo("annen");
        Map<String, String> file =
                Map.of(
                        "EMBEDDING_PROVIDER", "onnx",
                        "EMBEDDING_FILE", "e5.onnx",
                        "EMBEDDING_TOKENIZER", "other.json",
                        "EMBEDDING_POOLING", "cls");
        assertThat(search(file).embedding().orElseThrow().source())
                .isEqualTo(
                        new Source.OnnxFile(
                                home.resolve("e5.onnx"), home.resolve("other.json"), Pooling.CLS));
    }

    @Test
    void ollamaIsOnThisMachineWhenNothingElseIsSaid() throws ConfigException {
        Source.Endpoint endpoint =
                (Source.Endpoint)
                        search(Map.of("EMBEDDING_PROVIDER", "ollama", "EMBEDDING_NAME", "bge-m3"))
                                .embedding()
                                .orElseThrow()
                                .source();
        assertThat(endpoint.url()).isEqualTo(URI.create("http://127.0.0.1:11434"));
        assertThat(endpoint.key()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMBEDDING_PROVIDER=word2vec | EMBEDDING_PROVIDER er «word2vec»",
                "EMBEDDING_FILE=e5.onnx | EMBEDDING_FILE er satt, men ikke EMBEDDING_PROVIDER",
                "EMBEDDING_URL=http://x/v1 | EMBEDDING_URL er satt, men ikke EMBEDDING_PROVIDER",
                "EMBEDDING_PROVIDER=onnx | EMBEDDING_FILE mangler",
                "EMBEDDING_PROVIDER=onnx,EMBEDDING_FILE=nei.onnx | EMBEDDING_FILE viser til",
                "EMBEDDING_PROVIDER=onnx,EMBEDDING_FILE=alone/e5.onnx | EMBEDDING_TOKENIZER"
                        + " mangler, og",
                "EMBEDDING_PROVIDER=onnx,EMBEDDING_FILE=e5.onnx,EMBEDDING_TOKENIZER=nei.json |"
                        + " EMBEDDING_TOKENIZER viser til",
                "EMBEDDING_PROVIDER=onnx,EMBEDDING_FILE=e5.onnx,EMBEDDING_POOLING=max |"
                        + " EMBEDDING_POOLING er «max»",
                "EMBEDDING_PROVIDER=onnx,EMBEDDING_FILE=e5.onnx,EMBEDDING_URL=http://x |"
                        + " EMBEDDING_URL passer ikke",
                "EMBEDDING_PROVIDER=openai-compatible,EMBEDDING_NAME=m | EMBEDDING_URL mangler",
                "EMBEDDING_PROVIDER=openai-compatible,EMBEDDING_URL=http://x | EMBEDDING_NAME"
                        + " mangler",
                "EMBEDDING_PROVIDER=ollama,EMBEDDING_NAME=m,EMBEDDING_URL=ftp://x | EMBEDDING_URL"
                        + " er «ftp://x»",
                "EMBEDDING_PROVIDER=ollama,EMBEDDING_NAME=m,EMBEDDING_FILE=e5.onnx |"
                        + " EMBEDDING_FILE passer ikke",
                "EMBEDDING_PROVIDER=ollama,EMBEDDING_NAME=m,EMBEDDING_SECONDS=0 |"
                        + " EMBEDDING_SECONDS er «0»",
                "EMBEDDING_PROVIDER=ollama,EMBEDDING_NAME=m,EMBEDDING_URL=http://x,"
                        + "MODEL_ALLOWED_HOSTS=y | ikke står i MODEL_ALLOWED_HOSTS",
                "RERANKER_TOKENIZER=other.json | RERANKER_TOKENIZER er satt, men ikke"
                        + " RERANKER_FILE",
                "RERANKER_FILE=nei.onnx | RERANKER_FILE viser til",
                "RERANKER_FILE=cross.onnx,RERANKER_SECONDS=x | RERANKER_SECONDS er «x»"
            })
    void whatCannotBeUsedStopsTheStart(String settings, String message) {
        Map<String, String> environment = new HashMap<>();
        for (String setting : settings.split(",", -1)) {
            int at = setting.indexOf('=');
            environment.put(setting.substring(0, at), setting.substring(at + 1));
        }
        assertThatThrownBy(() -> search(environment))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theKeyCannotStandInTheSettingsFile() {
        assertThatThrownBy(() -> Config.of(Map.of(), Map.of("embedding.key", "sk-kanari"), home))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("EMBEDDING_KEY", "embedding.keyFile")
                .hasMessageNotContaining("kanari");
    }
}
