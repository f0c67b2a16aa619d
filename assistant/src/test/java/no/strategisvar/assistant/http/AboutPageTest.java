package no.strategisvar.assistant.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** «Om tjenesten», with and without a language model, in both written standards. */
final class AboutPageTest {

    private static final Map<String, String> MODEL =
            Map.of(
                    "MODEL_PROVIDER", "mistral",
                    "MODEL_NAME", "mistral-small",
                    "MODEL_KEY", "sk-kanari-4711",
                    "MODEL_REGION", "Paris <EU>",
                    "MODEL_RETENTION", "30 døgn",
                    "FALLBACK_PROVIDER", "ollama",
                    "FALLBACK_NAME", "reserve");

    @TempDir Path folder;

    private RunningService service(Map<String, String> model) throws IOException, ConfigException {
        Map<String, String> file =
                Map.of(
                        "port", "0",
                        "corpusDir", TestCorpus.DOCUMENTS.toAbsolutePath().toString(),
                        "dataDir", folder.toString());
        return new RunningService(
                Config.of(model, file, folder), () -> TestCorpus.index(folder.resolve("index")));
    }

    @Test
    void withoutAModelThePageSaysThatNothingIsSentToAnyone() throws Exception {
        try (RunningService service = service(Map.of())) {
            String page = service.get("/om").body();

            assertThat(page)
                    .contains("<html lang=\"nb\">", "Ingen språkmodell er i bruk")
                    .contains("lagres ikke", "misforstå", "aria-current=\"page\"")
                    .contains("href=\"/documents/verdiskapingsstrategien\"")
                    .doesNotContain("<dl>");
            service.corpus()
                    .documents()
                    .forEach(document ->
                            assertThat(page).contains(document.descriptor().publisher()));
            JsonNode ready = RunningService.ok(service.get("/health/ready"));
            assertThat(ready.path("status").asText()).isEqualTo("ready");
            assertThat(ready.path("models")).isEmpty();
        }
    }

    @Test
    void withAModelThePageSaysWhereTheTextGoes() throws Exception {
        try (RunningService service = service(MODEL)) {
            String page = service.get("/om").body();

            assertThat(page)
                    .contains("mistral-small", "Paris &lt;EU&gt;", "30 døgn", "merket")
                    .contains("<dd>ollama</dd>", "<dd>reserve</dd>", "<dd>ikke oppgitt</dd>")
                    .contains("kan ta bort treff")
                    .doesNotContain("Ingen språkmodell", "sk-kanari");
            assertThat(RunningService.ok(service.get("/health/ready")).path("models").toString())
                    .isEqualTo("[\"mistral/mistral-small\",\"ollama/reserve\"]");
        }
    }

    /** One who writes of a project is told before the field that a model gets some of it. */
    @Test
    void theProjectFormSaysThatAModelWrites() throws Exception {
        try (RunningService service = service(MODEL)) {
            String form = service.get("/prosjekt").body();

            assertThat(form)
                    .contains("kunstig intelligens, KI", "<a href=\"/om\">Om tjenesten</a>");
            assertThat(form.indexOf("kunstig intelligens")).isLessThan(form.indexOf("<textarea"));
            assertThat(service.get("/prosjekt?sprak=nn").body()).contains("Han får korte utdrag");
        }
        try (RunningService service = service(Map.of())) {
            assertThat(service.get("/prosjekt").body()).doesNotContain("kunstig intelligens");
        }
    }

    @Test
    void thePageStandsInNynorskToo() throws Exception {
        try (RunningService service = service(MODEL)) {
            String page = service.get("/om?sprak=nn").body();

            assertThat(page)
                    .contains("<html lang=\"nn\">", "Om tenesta", "ikkje oppgitt")
                    .contains("href=\"/om\" lang=\"nb\"")
                    .doesNotContain("Om tjenesten", "ikke oppgitt");
        }
    }
}
