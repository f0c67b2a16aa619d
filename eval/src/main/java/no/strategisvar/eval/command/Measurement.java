package no.strategisvar.eval.command;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.eval.judge.Judge;
import no.strategisvar.eval.metric.Metrics;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.report.Report;
import no.strategisvar.eval.report.Summary;
import no.strategisvar.eval.report.TestLog;
import no.strategisvar.eval.run.Product;
import no.strategisvar.eval.run.Trial;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** One run of the product over a half of the set, measured. */
record Measurement(Corpus corpus, Metrics metrics, Summary.Head head, List<Trial> trials) {

    /**
     * What to run.
     *
     * @param model the language model that may write; null for the product without settings
     */
    record Plan(Question.Split split, String label, @Nullable ModelConfig model) {}

    /** Runs it; a run that reads the test half is written down first. */
    static Measurement take(Home home, Plan plan)
            throws IOException, CorpusException, ConfigException {
        long start = System.nanoTime();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        TestLog log = new TestLog(home.testLog());
        if (plan.split() != Question.Split.DEV) {
            log.add(today, plan.label());
        }
        Corpus corpus = home.corpus();
        Metrics metrics = home.metrics(corpus);
        List<Trial> trials = trials(home, corpus, plan);
        Summary.Head head =
                new Summary.Head(
                        plan.label(),
                        plan.split().name(),
                        today,
                        log.last().orElse(null),
                        Duration.ofNanos(System.nanoTime() - start),
                        plan.model() == null ? null : plan.model().first().label(),
                        null);
        return new Measurement(corpus, metrics, head, trials);
    }

    private static List<Trial> trials(Home home, Corpus corpus, Plan plan)
            throws IOException, ConfigException {
        List<Question> questions = home.questions(plan.split());
        try (Product product =
                plan.model() == null
                        ? Product.open(corpus, home.index())
                        : Product.open(corpus, home.index(), plan.model(), home.work())) {
            return product.runner().run(questions, Progress.of("questions", questions.size()));
        }
    }

    /** The same run with its answers judged. */
    Measurement judged(Judge judge) throws ConfigException, InterruptedException {
        int answers = (int) trials.stream().filter(Judge::isJudged).count();
        List<Trial> judged = judge.judge(trials, Progress.of("answers judged", answers));
        return new Measurement(corpus, metrics, head.judgedBy(judge.who()), judged);
    }

    Report report() {
        return new Summary(metrics).report(head, trials);
    }
}
