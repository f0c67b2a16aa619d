package no.strategisvar.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.run.Found;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

final class ReportTest {

    @TempDir private Path folder;

    private static Report report(String label, double first, double second) {
        return new Report(
                label,
                "dev",
                "2026-01-01",
                null,
                1,
                new Report.Latency(2, 3),
                null,
                null,
                List.of(
                        new Report.Figure("all", "all", "recall@5", 2, 0.5, 0, 1),
                        new Report.Figure("kind", "fact", "recall@5", 2, 0.5, 0, 1)),
                List.of(entry("a", first), entry("b", second)));
    }

    private static Report.Entry entry(String id, double recall) {
        return new Report.Entry(
                id,
                "fact",
                "nb",
                "citizen",
                "answered",
                1,
                Map.of("recall@5", recall),
                null,
                List.of());
    }

    private static Trial trial(String kind, String expected, double support) {
        Question question =
                new Question(
                        "a",
                        "citizen",
                        kind,
                        "nb",
                        List.of(),
                        "Hva er <b>dette</b>?",
                        List.of(expected),
                        new Question.Evidence("any", List.of("sitatet")),
                        List.of(),
                        List.of(),
                        null,
                        null);
        Reply reply =
                new Reply(
                        "answered",
                        "nb",
                        List.of(new Reply.Block("Svar & ja", List.of())),
                        List.of());
        return new Trial(
                question,
                List.of(new Found("Klynger", 5, "funnet tekst")),
                List.of(0),
                reply,
                1,
                OptionalDouble.of(support));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Report report = report("første", 1, 0);
        report.write(folder.resolve("report.json"));
        assertThat(Report.read(folder.resolve("report.json"))).isEqualTo(report);
    }

    @Test
    void aFailedQuestionShowsWhatWasRetrievedSaidAndExpected() {
        Report report = report("x", 0, 1);
        Trial trial = trial("fact", "answered", 0.7);
        assertThat(HtmlReport.of(report, List.of(trial, trial)))
                .contains(
                        "Failed questions (1)",
                        "funnet tekst",
                        "Svar &amp; ja",
                        "not found: sitatet")
                .contains("Hva er &lt;b&gt;dette&lt;/b&gt;?")
                .contains("<svg", "Reliability", "Both errors");
    }

    @Test
    void bothErrorsCrossAsTheThresholdRises() {
        List<Trial> trials =
                List.of(
                        trial("fact", "answered", 0.8),
                        trial("fact", "answered", 0.4),
                        trial("unanswerable", "not_in_sources", 0.5));
        assertThat(SupportPlots.wronglyRefused(trials))
                .contains(
                        new LinePlot.Point(0, 0),
                        new LinePlot.Point(0.5, 0.5),
                        new LinePlot.Point(1, 1));
        assertThat(SupportPlots.wronglyAnswered(trials))
                .contains(
                        new LinePlot.Point(0, 1),
                        new LinePlot.Point(0.5, 1),
                        new LinePlot.Point(0.52, 0));
        assertThat(SupportPlots.reliability(trials))
                .containsExactly(
                        new LinePlot.Point(0.45, 1),
                        new LinePlot.Point(0.55, 0),
                        new LinePlot.Point(0.85, 1));
    }

    @Test
    void aComparisonPairsTheQuestions() {
        assertThat(Comparison.of(report("A-run", 1, 0), report("B-run", 1, 1)))
                .contains("A-run", "B-run", "0.500    1.000    +0.500");
    }

    @Test
    void theTextNamesTheFigures() {
        assertThat(TextReport.of(report("x", 1, 0)))
                .contains("recall@5", "0.500", "test half last run: never");
    }

    @Test
    void theTestHalfIsWrittenDown() throws IOException {
        TestLog log = new TestLog(folder.resolve("test-runs.log"));
        assertThat(log.last()).isEmpty();
        log.add(LocalDate.EPOCH, "første\nforsøk");
        log.add(LocalDate.EPOCH.plusDays(1), "andre");
        assertThat(log.last()).contains("1970-01-02 andre");
    }
}
