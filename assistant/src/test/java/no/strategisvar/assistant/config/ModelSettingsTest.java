package no.strategisvar.assistant.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

final class ModelSettingsTest {

    private static final String CANARY = "sk-kanari-4711";

    private static final Map<String, String> MISTRAL =
            Map.of(
                    "MODEL_PROVIDER", "mistral",
                    "MODEL_NAME", "mistral-small",
                    "MODEL_KEY", CANARY);

    @TempDir Path home;

    @Test
    void withoutAProviderThereIsNoModel() throws ConfigException {
        assertThat(config(Map.of()).model()).isEmpty();
        assertThat(config(Map.of("MODEL_NAME", "gpt")).model()).isEmpty();
    }

    @Test
    void threeSettingsAreEnough() throws ConfigException {
        ModelConfig model = config(MISTRAL).model().orElseThrow();

        assertThat(model.first().kind()).isEqualTo(ProviderKind.MISTRAL);
        assertThat(model.first().label()).isEqualTo("mistral/mistral-small");
        assertThat(model.first().baseUrl()).isEqualTo(URI.create("https://api.mistral.ai/v1"));
        assertThat(model.first().key().orElseThrow().value()).isEqualTo(CANARY);
        assertThat(model.first().streaming()).isTrue();
        assertThat(model.second()).isEmpty();
        assertThat(model.temperature()).contains(0.0);
        assertThat(model.limits()).isEqualTo(new ModelConfig.Limits(6_000, 800, 64));
        assertThat(model.patience().fallback()).isLessThan(Duration.ofSeconds(8));
        assertThat(model.budget()).isEqualTo(new ModelConfig.Budget(0, 0));
    }

    @ParameterizedTest
    @EnumSource(value = ProviderKind.class, mode = EnumSource.Mode.EXCLUDE, names = "GGUF")
    void everyKindOfProviderCanBeNamed(ProviderKind kind) throws ConfigException {
        Map<String, String> set =
                Map.of(
                        "MODEL_PROVIDER",
                        kind.wireName(),
                        "MODEL_NAME",
                        "m",
                        "MODEL_KEY",
                        CANARY,
                        "MODEL_BASE_URL",
                        "https://modell.example.no/sti/");

        ProviderConfig first = config(set).model().orElseThrow().first();

        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.baseUrl()).isEqualTo(URI.create("https://modell.example.no/sti"));
    }

    @Test
    void everySettingComesFromTheFileAndGivesWayToTheEnvironment()
            throws ConfigException, IOException {
        Files.writeString(
                home.resolve("strategisvar.yaml"),
                """
                model:
                  provider: openai-compatible
                  baseUrl: http://127.0.0.1:8000/v1
                  name: norsk
                  temperature: 0.5
                  streaming: false
                  jsonSchema: false
                  region: Norge
                  retention: ingen lagring
                  maxPromptTokens: 3000
                  maxAnswerTokens: 400
                  maxConcurrent: 2
                  firstTokenSeconds: 1.5
                  gapSeconds: 2
                  answerSeconds: 30
                  fallbackSeconds: 4
                  dailyTokens: 100000
                  monthlyTokens: 2000000
                  repair: false
                  rewrite: true
                  searchTerms: true
                fallback:
                  provider: ollama
                  name: reserve
                """);

        ModelConfig model = ConfigFile.load(Map.of(), home).model().orElseThrow();

        assertThat(model.first().region()).isEqualTo("Norge");
        assertThat(model.first().retention()).isEqualTo("ingen lagring");
        assertThat(model.first().streaming()).isFalse();
        assertThat(model.first().jsonSchema()).isFalse();
        assertThat(model.first().key()).isEmpty();
        assertThat(model.second().orElseThrow().label()).isEqualTo("ollama/reserve");
        assertThat(model.temperature()).contains(0.5);
        assertThat(model.limits()).isEqualTo(new ModelConfig.Limits(3_000, 400, 2));
        assertThat(model.patience())
                .isEqualTo(
                        new ModelConfig.Patience(
                                Duration.ofMillis(1_500),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(30),
                                Duration.ofSeconds(4)));
        assertThat(model.budget()).isEqualTo(new ModelConfig.Budget(100_000, 2_000_000));
        assertThat(model.repair()).isFalse();
        assertThat(model.rewrite()).isTrue();
        assertThat(model.searchTerms()).isTrue();
        Map<String, String> over = Map.of("MODEL_NAME", "annen", "FALLBACK_NAME", "tredje");
        ModelConfig other = ConfigFile.load(over, home).model().orElseThrow();
        assertThat(other.first().model()).isEqualTo("annen");
        assertThat(other.second().orElseThrow().model()).isEqualTo("tredje");
    }

    @Test
    void aTemperatureCanBeLeftToTheProvider() throws ConfigException {
        assertThat(
                        config(with("MODEL_TEMPERATURE", "standard"))
                                .model()
                                .orElseThrow()
                                .temperature())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MODEL_PROVIDER,mistrall,en av openai",
        "MODEL_BASE_URL,ftp://x/y,en adresse",
        "MODEL_BASE_URL,api.mistral.ai,en adresse",
        "MODEL_BASE_URL,https://bruker:pass@vert.no,en adresse",
        "MODEL_TEMPERATURE,3,fra 0.0 til 2.0",
        "MODEL_TEMPERATURE,'0,5',med punktum",
        "MODEL_MAX_ANSWER_TOKENS,0,fra 50 til 16000",
        "MODEL_MAX_PROMPT_TOKENS,mange,fra 500",
        "MODEL_MAX_CONCURRENT,0,fra 1 til 1000",
        "MODEL_FIRST_TOKEN_SECONDS,0,fra 0.1 til 600.0",
        "MODEL_FALLBACK_SECONDS,NaN,fra 0.1 til 600.0",
        "MODEL_DAILY_TOKENS,-1,fra 0",
        "MODEL_STREAMING,kanskje,true eller false",
        "FALLBACK_PROVIDER,ukjent,en av"
    })
    void aBadSettingIsRefusedByNameWithWhatIsNeeded(String variable, String value, String needed) {
        assertThatThrownBy(() -> config(with(variable, value)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll(variable, "«" + value + "»", needed)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({"MODEL_NAME,MODEL_NAME mangler", "MODEL_KEY,MODEL_KEY mangler"})
    void whatIsNeededAndMissingIsNamed(String variable, String message) {
        Map<String, String> set = new HashMap<>(MISTRAL);
        set.remove(variable);

        assertThatThrownBy(() -> config(set))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anAddressThatHasNoDefaultIsAskedFor() {
        Map<String, String> set =
                Map.of("MODEL_PROVIDER", "openai-compatible", "MODEL_NAME", "norsk");

        assertThatThrownBy(() -> config(set)).hasMessageContaining("MODEL_BASE_URL mangler");
    }

    @Test
    void aProviderToFallBackOnNeedsAFirstOne() {
        assertThatThrownBy(() -> config(Map.of("FALLBACK_PROVIDER", "ollama")))
                .hasMessageContaining("MODEL_PROVIDER");
        assertThatThrownBy(() -> Config.of(Map.of(), Map.of("model.name", "x"), home))
                .hasMessageContaining("model.provider mangler");
    }

    @Test
    void aModelFileIsNamedAndThere() throws IOException, ConfigException {
        Files.writeString(home.resolve("liten.gguf"), "GGUF");
        ModelConfig model =
                config(Map.of("MODEL_PROVIDER", "gguf", "MODEL_FILE", "liten.gguf"))
                        .model()
                        .orElseThrow();

        assertThat(model.first().label()).isEqualTo("gguf/liten.gguf");
        assertThat(Path.of(model.first().baseUrl())).isEqualTo(home.resolve("liten.gguf"));
        assertThatThrownBy(() -> config(Map.of("MODEL_PROVIDER", "gguf", "MODEL_FILE", "nei")))
                .hasMessageContainingAll("MODEL_FILE", "nei", "finnes");
        assertThatThrownBy(() -> config(Map.of("MODEL_PROVIDER", "gguf")))
                .hasMessageContaining("MODEL_FILE mangler");
    }

    @Test
    void aHostThatIsNotListedIsRefused() throws ConfigException {
        assertThat(config(with("MODEL_ALLOWED_HOSTS", "x.no, api.mistral.ai")).model()).isPresent();
        assertThatThrownBy(() -> config(with("MODEL_ALLOWED_HOSTS", "modell.example.no")))
                .hasMessageContainingAll("api.mistral.ai", "MODEL_ALLOWED_HOSTS");
    }

    @Test
    void theKeyMayStandInAFileOfItsOwn() throws IOException, ConfigException {
        Files.writeString(home.resolve("nokkel"), CANARY + "\n");
        Map<String, String> set = new HashMap<>(MISTRAL);
        set.remove("MODEL_KEY");
        set.put("MODEL_KEY_FILE", "nokkel");

        assertThat(config(set).model().orElseThrow().first().key().orElseThrow().value())
                .isEqualTo(CANARY);
        set.put("MODEL_KEY_FILE", "finnes-ikke");
        assertThatThrownBy(() -> config(set)).hasMessageContaining("finnes-ikke");
        assertThatThrownBy(() -> config(with("MODEL_KEY_FILE", "nokkel")))
                .hasMessageContainingAll("MODEL_KEY og MODEL_KEY_FILE", "bare en");
    }

    @Test
    void theKeyIsNeverSeen() throws ConfigException {
        assertThat(config(MISTRAL).toString()).contains("***").doesNotContain(CANARY);
        assertThatThrownBy(() -> config(with("MODEL_KEY", CANARY + " ø")))
                .hasMessageContaining("MODEL_KEY")
                .hasMessageNotContaining(CANARY);
        for (String key : new String[] {"model.key", "fallback.key", "judge.key"}) {
            assertThatThrownBy(() -> Config.of(Map.of(), Map.of(key, CANARY), home))
                    .hasMessageContaining("kan ikke stå i innstillingsfilen")
                    .hasMessageNotContaining(CANARY);
        }
    }

    @Test
    void theJudgeIsAModelOfItsOwn() throws ConfigException {
        Map<String, String> set = new HashMap<>(MISTRAL);
        assertThat(config(set).judge()).as("never the model that writes").isEmpty();
        set.put("JUDGE_PROVIDER", "openai");
        set.put("JUDGE_NAME", "dommer");
        assertThatThrownBy(() -> config(set)).hasMessageContaining("JUDGE_KEY mangler");
        set.put("JUDGE_KEY", "sk-dommer");
        set.put("JUDGE_MAX_PROMPT_TOKENS", "9000");
        set.put("JUDGE_ANSWER_SECONDS", "90");
        set.put("JUDGE_TEMPERATURE", "standard");

        Config config = config(set);
        ModelConfig judge = config.judge().orElseThrow();
        assertThat(judge.first().label()).isEqualTo("openai/dommer");
        assertThat(judge.second()).isEmpty();
        assertThat(judge.limits().promptTokens()).isEqualTo(9_000);
        assertThat(judge.patience().fallback()).isEqualTo(Duration.ofSeconds(90));
        assertThat(judge.temperature()).isEmpty();
        assertThat(config.model().orElseThrow().first().label()).isEqualTo("mistral/mistral-small");
        assertThat(Config.of(Map.of(), Map.of("judge.name", "x"), home).judge())
                .as("a name alone is no judge, and no error for a service")
                .isEmpty();
    }

    private Config config(Map<String, String> environment) throws ConfigException {
        return Config.of(environment, Map.of(), home);
    }

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> set = new HashMap<>(MISTRAL);
        set.put(variable, value);
        return set;
    }
}
