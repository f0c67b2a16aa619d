package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.Contract.problem;
import static no.strategisvar.assistant.http.RunningService.ok;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.index.PassageIndex;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** The documents change while the service answers. */
final class ReindexHttpTest {

    private static final String TOKEN = "0123456789abcdef";
    private static final String[] AUTHORIZED = {"Authorization", "Bearer " + TOKEN};

    @TempDir Path documents = Path.of("");
    @TempDir Path data = Path.of("");

    private RunningService service;

    @BeforeEach
    void start() throws IOException {
        write("rev", "Reven bor i skogen på Frøya.");
        service = serve(new Config.Admin(TOKEN, false));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void servesTheNewDocumentsFromThenOn() throws IOException {
        write("rev", "Reven bor på fjellet i Tydal.");
        assertThat(search("reven")).containsExactly("Reven bor i skogen på Frøya.");

        JsonNode done = ok(service.post("/admin/reindex", "", AUTHORIZED));

        assertThat(done.get("changed").asBoolean()).isTrue();
        assertThat(done.get("documents").asInt()).isEqualTo(1);
        assertThat(done.get("passages").asInt()).isEqualTo(1);
        assertThat(search("reven")).containsExactly("Reven bor på fjellet i Tydal.");
        assertThat(service.get("/documents/rev").body()).contains("Tydal").doesNotContain("Frøya");
    }

    @Test
    void saysWhenNothingHasChanged() {
        JsonNode done = ok(service.post("/admin/reindex", "", AUTHORIZED));

        assertThat(done.get("changed").asBoolean()).isFalse();
        assertThat(search("reven")).hasSize(1);
    }

    @Test
    void aPassageThatDidNotChangeKeepsItsId() throws IOException {
        String before = ok(service.get("/api/search?q=reven")).at("/passages/0/id").asText();
        write("elg", "Elgen bor i Namsos.");
        ok(service.post("/admin/reindex", "", AUTHORIZED));

        assertThat(ok(service.get("/api/search?q=reven")).at("/passages/0/id").asText())
                .isEqualTo(before);
        assertThat(search("elg")).containsExactly("Elgen bor i Namsos.");
    }

    @Test
    void aDocumentThatCannotBeReadIsToldOfAndTheOthersAreServed() throws IOException {
        Files.writeString(documents.resolve("feil.document.yaml"), "id: feil\nfile: finnes.txt\n");

        JsonNode done = ok(service.post("/admin/reindex", "", AUTHORIZED));

        assertThat(done.get("problems")).hasSize(1);
        assertThat(done.at("/problems/0").asText()).contains("feil.document.yaml");
        assertThat(search("reven")).hasSize(1);
    }

    @Test
    void aFolderThatIsGoneLeavesTheServiceAsItWas() throws IOException {
        Path away = documents.resolveSibling(documents.getFileName() + "-borte");
        Files.move(documents, away);

        HttpResponse<String> failed = service.post("/admin/reindex", "", AUTHORIZED);

        Files.move(away, documents);
        assertThat(problem(failed, 500)).contains("kunne ikke leses", "svarer som før");
        assertThat(search("reven")).hasSize(1);
    }

    @Test
    void servesWhatACommandOfAnotherProcessIndexed() throws Exception {
        write("rev", "Reven bor på fjellet i Tydal.");
        index().close();

        long giveUp = System.nanoTime() + 20_000_000_000L;
        while (search("reven").getFirst().contains("Frøya") && System.nanoTime() < giveUp) {
            Thread.sleep(100);
        }

        assertThat(search("reven")).containsExactly("Reven bor på fjellet i Tydal.");
    }

    /** Every document names the round it was written in; an answer must not mix two rounds. */
    @Test
    void everyRequestSeesOneGenerationFromStartToEnd() throws Exception {
        writeRound(0);
        ok(service.post("/admin/reindex", "", AUTHORIZED));
        AtomicBoolean stop = new AtomicBoolean();
        try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                asked.add(readers.submit(() -> askUntil(stop)));
                asked.add(readers.submit(() -> streamUntil(stop)));
            }
            for (int round = 1; round <= 15; round++) {
                writeRound(round);
                ok(service.post("/admin/reindex", "", AUTHORIZED));
            }
            stop.set(true);
            for (Future<Integer> reader : asked) {
                assertThat(reader.get()).isPositive();
            }
        }
        assertThat(search("ulv")).allMatch(text -> text.contains("runde15"));
    }

    private int askUntil(AtomicBoolean stop) {
        int asked = 0;
        while (!stop.get()) {
            List<String> found = search("ulv");
            assertThat(found).hasSize(3);
            assertThat(found.stream().map(text -> text.replaceAll(".*(runde\\d+).*", "$1")))
                    .as("one round")
                    .containsOnly(found.getFirst().replaceAll(".*(runde\\d+).*", "$1"));
            asked++;
        }
        return asked;
    }

    private int streamUntil(AtomicBoolean stop) {
        int asked = 0;
        while (!stop.get()) {
            HttpResponse<String> events =
                    service.post(
                            "/api/chat",
                            RunningService.chat("Hva heter ulven i nord?"),
                            "Accept",
                            "text/event-stream");
            assertThat(events.body()).contains("event: done").doesNotContain("event: error");
            asked++;
        }
        return asked;
    }

    private void writeRound(int round) throws IOException {
        write("ulv1", "Ulven i nord heter runde%d.".formatted(round));
        write("ulv2", "Den andre ulven bor ved elva og heter runde%d.".formatted(round));
        write("ulv3", "Bare en ulv har sett havet; den heter runde%d.".formatted(round));
    }

    @Test
    void withoutTheRightTokenNothingIsDone() {
        for (String header : List.of("Bearer feil", "Bearer ", "Basic " + TOKEN, TOKEN)) {
            HttpResponse<String> refused =
                    service.post("/admin/reindex", "", "Authorization", header);

            assertThat(problem(refused, 401)).contains("ADMIN_TOKEN");
            assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        problem(service.post("/admin/reindex", ""), 401);
    }

    @Test
    void aCallThatCameThroughAProxyIsRefusedUnlessTheSettingsTakeIt() throws IOException {
        String[] proxied = {"Authorization", "Bearer " + TOKEN, "X-Forwarded-For", "203.0.113.9"};
        problem(service.post("/admin/reindex", "", proxied), 403);
        try (RunningService remote = serve(new Config.Admin(TOKEN, true))) {
            ok(remote.post("/admin/reindex", "", proxied));
        }
    }

    @Test
    void withoutATokenInTheSettingsItIsOff() throws IOException {
        try (RunningService off = serve(Config.Admin.NOBODY)) {
            assertThat(problem(off.post("/admin/reindex", "", AUTHORIZED), 403))
                    .contains("ADMIN_TOKEN");
            problem(off.post("/admin/reindex", "", "Authorization", "Bearer "), 403);
        }
    }

    private RunningService serve(Config.Admin admin) throws IOException {
        return new RunningService(new Config("127.0.0.1", 0, documents, data, admin), this::index);
    }

    private PassageIndex index() throws IOException, CorpusException {
        return PassageIndex.open(new CorpusFolder(documents).load(), data.resolve("index"));
    }

    private List<String> search(String question) {
        return ok(service.get("/api/search?q=" + question))
                .get("passages")
                .findValuesAsText("text");
    }

    private void write(String id, String text) throws IOException {
        Files.writeString(
                documents.resolve(id + ".document.yaml"),
                "id: %s\nfile: %s.txt\ntitle: Et dyr\n".formatted(id, id));
        Path draft = Files.writeString(documents.resolve("." + id), text);
        Files.move(
                draft,
                documents.resolve(id + ".txt"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
