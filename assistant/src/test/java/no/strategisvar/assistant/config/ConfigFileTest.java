package no.strategisvar.assistant.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class ConfigFileTest {

    private final Path home;

    ConfigFileTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void withoutAFileTheEnvironmentAndTheDefaultsHold() throws IOException, ConfigException {
        assertThat(ConfigFile.load(Map.of("PORT", "9090"), home))
                .isEqualTo(Config.of(Map.of("PORT", "9090"), Map.of(), home));
    }

    @Test
    void theFileInTheHomeFolderIsRead() throws IOException, ConfigException {
        write(
                "strategisvar.yaml",
                """
                # Innstillinger
                host: 0.0.0.0
                port: 7070
                corpusDir: plans
                dataDir: /var/lib/strategisvar
                """);

        assertThat(ConfigFile.load(Map.of(), home))
                .isEqualTo(
                        new Config(
                                "0.0.0.0",
                                7070,
                                home.resolve("plans"),
                                Path.of("/var/lib/strategisvar"),
                                Config.Admin.NOBODY));
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() throws IOException, ConfigException {
        write("strategisvar.yaml", "port: 7070\nhost: 0.0.0.0\n");

        Config config = ConfigFile.load(Map.of("PORT", "9090"), home);

        assertThat(config.port()).isEqualTo(9090);
        assertThat(config.host()).isEqualTo("0.0.0.0");
    }

    @Test
    void aNamedFileIsReadInsteadOfTheOneInTheHomeFolder() throws IOException, ConfigException {
        write("strategisvar.yaml", "port: 7070\n");
        Path other = write("test.yaml", "port: 6060\n");

        assertThat(load(other.toString()).port()).isEqualTo(6060);
        assertThat(load("test.yaml").port()).isEqualTo(6060);
        assertThat(load("").port()).isEqualTo(7070);
    }

    @Test
    void aNamedFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> load("borte.yaml"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("STRATEGISVAR_CONFIG", "borte.yaml", "finnes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port: [", "- port\n- host", "port: {a: 1}: 2", "bare tekst", "\t: 1"})
    void aFileThatIsNoListOfSettingsIsRefusedByName(String content) throws IOException {
        write("strategisvar.yaml", content);

        assertThatThrownBy(() -> load(""))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("strategisvar.yaml", "ikke gyldig YAML");
    }

    @Test
    void anUnknownKeyIsRefusedByName() throws IOException {
        write("strategisvar.yaml", "port: 80\nprot: 81\n");

        assertThatThrownBy(() -> load(""))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("«prot»");
    }

    @Test
    void aBadPortIsRefusedByName() throws IOException {
        write("strategisvar.yaml", "port: mange\n");

        assertThatThrownBy(() -> load(""))
                .isInstanceOf(ConfigException.class)
                .hasMessageContainingAll("PORT", "«mange»");
    }

    private Config load(String named) throws IOException, ConfigException {
        return ConfigFile.load(Map.of("STRATEGISVAR_CONFIG", named), home);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(home.resolve(name), content);
    }
}
