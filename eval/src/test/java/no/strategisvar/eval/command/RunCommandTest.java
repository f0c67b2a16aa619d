package no.strategisvar.eval.command;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.eval.StubProvider;
import no.strategisvar.eval.report.JudgeUse;
import no.strategisvar.eval.report.ModelUse;
import no.strategisvar.eval.report.Report;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The whole command with a language model that writes and one that judges. */
final class RunCommandTest {

    private static final String HOME = "strategisvar.home";
    private static final String FULL =
            "{\"begrunnelse\":\"Godt.\",\"vurdering\":\"riktig\",\"udekket\":[],\"dekket\":true}";

    /** Ids that stand in the dev half. */
    private static final String QUESTIONS =
            """
            {"id":"x4","persona":"citizen","kind":"fact","language":"nb","question":"Hva sier planen om reindrift?","expected":["answered"],"reference":"Noe om rein."}
            {"id":"x5","persona":"citizen","kind":"count","language":"nb","question":"Hvor mange tiltak finnes for havbruk?","expected":["answered"],"count":2}
            {"id":"x6","persona":"citizen","kind":"offtopic","language":"nb","question":"Hva er hovedstaden i Frankrike?","expected":["out_of_scope","not_in_sources"]}
            """;

    /** One for all tests: its index is built once. */
    @TempDir private static Path home;

    @BeforeAll
    static void aHome() throws IOException {
        System.setProperty(HOME, home.toString());
        Files.createDirectories(home.resolve("eval/questions"));
        Files.writeString(home.resolve("eval/questions/x.jsonl"), QUESTIONS);
        Path documents = Files.createDirectories(home.resolve("corpus/documents"));
        try (Stream<Path> files = Files.list(Path.of("../corpus/documents"))) {
            for (Path file : files.toList()) {
                Files.copy(file, documents.resolve(file.getFileName()));
            }
        }
    }

    @AfterAll
    static void noHome() {
        System.clearProperty(HOME);
    }

    @Test
    void anUnsetModelOrJudgeStopsTheRun() throws IOException {
        Files.deleteIfExists(home.resolve("strategisvar.yaml"));
        assertThat(EvalApp.run("run", "--model")).isEqualTo(3);
        assertThat(EvalApp.run("run", "--judge", "--judge-runs", "1")).isEqualTo(2);
        assertThat(EvalApp.run("run", "--judge", "--label", "ikke")).isEqualTo(3);
        assertThat(home.resolve("data/eval/ikke")).as("nothing was run").doesNotExist();
    }

    @Test
    void theReportTellsOfTheModelAndOfTheJudge() throws Exception {
        try (StubProvider provider =
                new StubProvider(prompt ->
                        prompt.system().contains("Du er dommer")
                                ? FULL
                                : StubProvider.honestClaim(prompt))) {
            settings(provider, "skribent", "dommer");

            assertThat(EvalApp.run("run", "--model", "--judge", "--label", "med")).isZero();

            Report report = Report.read(home.resolve("data/eval/med/report.json"));
            ModelUse model = Objects.requireNonNull(report.model());
            assertThat(model.model()).isEqualTo("openai-compatible/skribent");
            assertThat(model.replies()).isEqualTo(3);
            assertThat(model.asked()).isEqualTo(1);
            assertThat(model.written()).isEqualTo(1);
            assertThat(model.tokens()).isGreaterThan(500);
            assertThat(report.figure("all", "all", "tokens").orElseThrow().n()).isEqualTo(1);
            JudgeUse judge = Objects.requireNonNull(report.judge());
            assertThat(judge.model()).isEqualTo("openai-compatible/dommer");
            assertThat(judge.respondedBy()).containsExactly(StubProvider.RESPONDING);
            assertThat(judge.promptVersion()).matches("\\d{4}-\\d\\d-\\d\\d\\.\\d+");
            assertThat(judge.isTheWriter()).isFalse();
            assertThat(judge.answers()).isEqualTo(2);
            assertThat(judge.verdicts()).isEqualTo(4);
            assertThat(judge.promptTokens()).isGreaterThan(1_000);
            assertThat(report.figure("all", "all", "judge-correct").orElseThrow().mean())
                    .isEqualTo(1);
            assertThat(report.entries().getFirst().rulings()).hasSize(2);
            assertThat(Files.readString(home.resolve("data/eval/med/report.html")))
                    .contains("judge-faithful", "responding as " + StubProvider.RESPONDING);
        }
    }

    @Test
    void aJudgeThatIsTheWriterIsNamedAsSuchAndOneThatFailsIsAFailure() throws Exception {
        try (StubProvider provider =
                new StubProvider(prompt ->
                        prompt.system().contains("Du er dommer")
                                ? "vet ikke"
                                : StubProvider.honestClaim(prompt))) {
            settings(provider, "samme", "samme");

            assertThat(EvalApp.run("run", "--model", "--judge")).isEqualTo(EvalApp.FAILURE);

            Report report = Report.read(home.resolve("data/eval/run/report.json"));
            JudgeUse judge = Objects.requireNonNull(report.judge());
            assertThat(judge.isTheWriter()).isTrue();
            assertThat(judge.unreadable()).isEqualTo(4);
            assertThat(Files.readString(home.resolve("data/eval/run/report.html")))
                    .contains("THE JUDGE IS THE MODEL THAT WROTE THE ANSWERS");
        }
    }

    private void settings(StubProvider provider, String writer, String judge) throws IOException {
        String of =
                """
                %s:
                  provider: openai-compatible
                  name: %s
                  baseUrl: %s
                  streaming: false
                  firstTokenSeconds: 30
                  answerSeconds: 60
                """;
        Files.writeString(
                home.resolve("strategisvar.yaml"),
                of.formatted("model", writer, provider.baseUrl())
                        + "  fallbackSeconds: 30\n"
                        + of.formatted("judge", judge, provider.baseUrl()));
    }
}
