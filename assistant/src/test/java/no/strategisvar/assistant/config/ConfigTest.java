package no.strategisvar.assistant.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

final class ConfigTest {

    private static final Path HOME = Path.of("/srv/strategisvar");

    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "HOST", "0.0.0.0",
                    "PORT", "9090",
                    "CORPUS_DIR", "/mnt/documents",
                    "DATA_DIR", "/mnt/data",
                    "ADMIN_TOKEN", "et-langt-nok-token",
                    "ADMIN_REMOTE", "true");

    private static final Map<String, String> FILE =
            Map.of(
                    "host", "10.0.0.1",
                    "port", "7070",
                    "corpusDir", "plans",
                    "dataDir", "var/data",
                    "adminToken", "et-annet-langt-token",
                    "adminRemote", "false");

    @Test
    void defaults() throws ConfigException {
        assertThat(Config.of(Map.of(), Map.of(), HOME))
                .isEqualTo(
                        new Config(
                                "127.0.0.1",
                                8080,
                                HOME.resolve("corpus/documents"),
                                HOME.resolve("data"),
                                Config.Admin.NOBODY));
    }

    @Test
    void everySettingComesFromTheEnvironment() throws ConfigException {
        assertThat(Config.of(ENVIRONMENT, Map.of(), HOME))
                .isEqualTo(
                        new Config(
                                "0.0.0.0",
                                9090,
                                Path.of("/mnt/documents"),
                                Path.of("/mnt/data"),
                                new Config.Admin("et-langt-nok-token", true)));
    }

    @Test
    void everySettingComesFromTheFile() throws ConfigException {
        assertThat(Config.of(Map.of(), FILE, HOME))
                .isEqualTo(
                        new Config(
                                "10.0.0.1",
                                7070,
                                HOME.resolve("plans"),
                                HOME.resolve("var/data"),
                                new Config.Admin("et-annet-langt-token", false)));
    }

    /**
     * A new setting needs a line in each of the mappings above; those of the models have tests of
     * their own.
     */
    @Test
    void everySettingIsInTheMappingsOfThisTest() {
        Stream<String> own =
                Arrays.stream(Config.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name ->
                                !List.of("admin", "model", "judge", "search").contains(name));
        Stream<String> admin =
                Arrays.stream(Config.Admin.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name ->
                                "admin"
                                        + name.substring(0, 1).toUpperCase(Locale.ROOT)
                                        + name.substring(1));
        assertThat(Stream.concat(own, admin)).containsExactlyInAnyOrderElementsOf(FILE.keySet());
        assertThat(ENVIRONMENT).hasSameSizeAs(FILE);
    }

    @Test
    void aTokenThatCanBeGuessedIsRefused() {
        assertThatThrownBy(() -> Config.of(Map.of("ADMIN_TOKEN", "hemmelig"), Map.of(), HOME))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("ADMIN_TOKEN", "8 tegn", "16")
                .hasMessageNotContaining("hemmelig");
    }

    @Test
    void theTokenIsNotPartOfTheTextOfTheSettings() throws ConfigException {
        assertThat(Config.of(ENVIRONMENT, Map.of(), HOME).toString())
                .contains("remote=true")
                .doesNotContain("et-langt-nok-token");
    }

    @Test
    void remoteIsTrueOrFalse() {
        assertThatThrownBy(() -> Config.of(Map.of("ADMIN_REMOTE", "ja"), Map.of(), HOME))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("ADMIN_REMOTE", "«ja»", "true", "false");
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() throws ConfigException {
        assertThat(Config.of(ENVIRONMENT, FILE, HOME))
                .isEqualTo(Config.of(ENVIRONMENT, Map.of(), HOME));
        for (String variable : ENVIRONMENT.keySet()) {
            Map<String, String> one = Map.of(variable, ENVIRONMENT.getOrDefault(variable, ""));

            assertThat(Config.of(one, FILE, HOME))
                    .as(variable)
                    .isNotEqualTo(Config.of(Map.of(), FILE, HOME));
        }
    }

    @Test
    void otherEnvironmentVariablesAreNotOurs() throws ConfigException {
        assertThat(Config.of(Map.of("PATH", "/bin", "host", "1.2.3.4"), Map.of(), HOME))
                .isEqualTo(Config.of(Map.of(), Map.of(), HOME));
    }

    @Test
    void whiteSpaceAroundAValueIsNotPartOfIt() throws ConfigException {
        Config config = Config.of(Map.of("PORT", " 81 ", "HOST", " ::1\n"), Map.of(), HOME);

        assertThat(config.port()).isEqualTo(81);
        assertThat(config.host()).isEqualTo("::1");
    }

    @Test
    void aBlankValueIsNone() throws ConfigException {
        assertThat(Config.of(Map.of("PORT", "", "HOST", " "), Map.of("dataDir", ""), HOME))
                .isEqualTo(Config.of(Map.of(), Map.of(), HOME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "80", "65535"})
    void aPortFromZeroTo65535IsTaken(String port) throws ConfigException {
        assertThat(Config.of(Map.of("PORT", port), Map.of(), HOME).port())
                .isEqualTo(Integer.parseInt(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "80 80", "8.0", "0x50", "99999999999999"})
    void anyOtherPortIsRefusedByName(String port) {
        assertThatThrownBy(() -> Config.of(Map.of("PORT", port), Map.of(), HOME))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("PORT", port, "må være et tall", "65535");
        assertThatThrownBy(() -> Config.of(Map.of(), Map.of("port", port), HOME))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("PORT", port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prot", "PORT", "corpus_dir", ""})
    void anUnknownKeyIsRefusedByNameWithTheKnownOnes(String key) {
        assertThatThrownBy(() -> Config.of(Map.of(), Map.of(key, "1"), HOME))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("Ukjent innstilling", "«" + key + "»")
                .hasMessageContainingAll("corpusDir", "dataDir", "host", "port");
    }
}
