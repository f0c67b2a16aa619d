package no.strategisvar.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.eval.metric.Metric;
import no.strategisvar.eval.metric.Metrics;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.question.QuestionSet;
import no.strategisvar.eval.report.HtmlReport;
import no.strategisvar.eval.report.Report;
import no.strategisvar.eval.report.Summary;
import no.strategisvar.eval.run.Product;
import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.source.Sources;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The product must not fall below the committed baseline on the development half. Where it rises,
 * or falls for a good reason, {@code ./strategisvar eval baseline} rewrites the file, and the
 * change is reviewed.
 */
final class GateTest {

    private static final Path DOCUMENTS = Path.of("../corpus/documents");

    @TempDir private Path index;

    @Test
    void theDevelopmentHalfReachesTheBaseline() throws Exception {
        Baseline baseline = Baseline.read(Path.of("baseline.json"));
        Corpus corpus = new CorpusFolder(DOCUMENTS).load();
        Metrics metrics = new Metrics(corpus, Sources.read(DOCUMENTS, corpus));
        List<Question> questions =
                QuestionSet.of(QuestionSet.load(Path.of("questions")), Question.Split.DEV);
        try (Product product = Product.open(corpus, index)) {
            List<Trial> trials = product.runner().run(questions, _ -> {});
            Summary.Head head =
                    new Summary.Head("gate", "DEV", LocalDate.EPOCH, null, Duration.ZERO);
            Report report = new Summary(metrics).report(head, trials);

            assertThat(baseline.split()).isEqualTo("dev");
            assertThat(baseline.metrics().keySet())
                    .as("metrics with a baseline")
                    .containsAll(metrics.deterministic().stream().map(Metric::name).toList());
            assertThat(baseline.shortfalls(report, metrics.deterministic())).isEmpty();
            assertThat(HtmlReport.of(report, trials))
                    .as("a page that loads nothing")
                    .doesNotContain("<script", "<link", "src=", "@import", "url(")
                    .endsWith("</html>\n");
        }
    }
}
