package no.strategisvar.eval.command;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.eval.metric.Metrics;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.report.Report;
import no.strategisvar.eval.report.Summary;
import no.strategisvar.eval.report.TestLog;
import no.strategisvar.eval.run.Product;
import no.strategisvar.eval.run.Trial;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One run of the product over a half of the set, measured. */
record Measurement(Report report, List<Trial> trials, Metrics metrics) {

    /** Runs it; a run that reads the test half is written down first. */
    static Measurement take(Home home, Question.Split split, String label)
            throws IOException, CorpusException {
        long start = System.nanoTime();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        TestLog log = new TestLog(home.testLog());
        if (split != Question.Split.DEV) {
            log.add(today, label);
        }
        Corpus corpus = home.corpus();
        Metrics metrics = home.metrics(corpus);
        List<Question> questions = home.questions(split);
        try (Product product = Product.open(corpus, home.index())) {
            List<Trial> trials =
                    product.runner().run(questions, Progress.of("questions", questions.size()));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            Summary.Head head =
                    new Summary.Head(label, split.name(), today, log.last().orElse(null), took);
            return new Measurement(new Summary(metrics).report(head, trials), trials, metrics);
        }
    }
}
