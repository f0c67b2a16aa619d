package no.strategisvar.eval.gate;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.corpus.text.Letters;
import no.strategisvar.eval.metric.Metric;
import no.strategisvar.eval.metric.Metrics;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.question.QuestionSet;
import no.strategisvar.eval.report.Report;
import no.strategisvar.eval.report.Summary;
import no.strategisvar.eval.run.Answering;
import no.strategisvar.eval.run.Found;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Retrieval;
import no.strategisvar.eval.run.Runner;
import no.strategisvar.eval.run.Support;
import no.strategisvar.eval.source.Sources;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Faults that are put in on purpose turn exactly the metrics red that they should. They are put
 * into an oracle that is right in everything else, so that the product's own faults do not blur it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlantedFaultTest {

    private static final Path DOCUMENTS = Path.of("../corpus/documents");

    private final List<Question> questions;
    private final Metrics metrics;
    private final Oracle oracle;
    private final Baseline baseline;

    PlantedFaultTest() throws Exception {
        questions = QuestionSet.of(QuestionSet.load(Path.of("questions")), Question.Split.DEV);
        Corpus corpus = new CorpusFolder(DOCUMENTS).load();
        Sources sources = Sources.read(DOCUMENTS, corpus);
        metrics = new Metrics(corpus, sources);
        oracle = new Oracle(corpus, sources);
        baseline = Baseline.of(run(oracle::find, oracle::reply), metrics.deterministic(), Map.of());
    }

    @Test
    void theOracleIsFullInEveryMetric() {
        assertThat(metrics.deterministic())
                .filteredOn(Metric::isHigherBetter)
                .allSatisfy(metric ->
                        assertThat(baseline.metrics().get(metric.name()))
                                .as(metric.name())
                                .extracting(Baseline.Limit::value)
                                .isEqualTo(1.0));
    }

    @Test
    void aShufflingRetriever() {
        Random random = new Random(7);
        Retrieval shuffling =
                (question, limit) -> {
                    List<Found> found = new ArrayList<>(oracle.find(question, limit));
                    Collections.shuffle(found, random);
                    return found;
                };
        assertThat(red(shuffling, oracle::reply))
                .containsExactly("recall@1", "recall@5", "recall@10", "mrr@10", "ndcg@10");
    }

    @Test
    void anAnswererThatDropsAListItem() {
        assertThat(red(oracle::find, this::withoutItsLastItem))
                .containsExactly("list-completeness");
    }

    @Test
    void anAnswererThatCitesTheWrongPage() {
        Answering wrongPage =
                question -> {
                    Reply reply = oracle.reply(question);
                    List<Reply.Cited> citations =
                            reply.citations().stream()
                                    .map(c ->
                                            new Reply.Cited(
                                                    c.documentId(),
                                                    c.page() == null ? 1 : c.page() + 1,
                                                    c.quote()))
                                    .toList();
                    return new Reply(reply.outcome(), reply.language(), reply.blocks(), citations);
                };
        assertThat(red(oracle::find, wrongPage)).containsExactly("page");
    }

    @Test
    void anAnswererThatCitesAnotherQuote() {
        Answering mixingUp =
                question -> {
                    Reply reply = oracle.reply(question);
                    int quotes = reply.citations().size();
                    List<Reply.Block> blocks =
                            reply.blocks().stream()
                                    .map(block ->
                                            new Reply.Block(
                                                    block.text(),
                                                    block.numbers().stream()
                                                            .map(n -> n % quotes + 1)
                                                            .toList()))
                                    .toList();
                    return new Reply(reply.outcome(), reply.language(), blocks, reply.citations());
                };
        assertThat(red(oracle::find, mixingUp)).containsExactly("claim-support");
    }

    /** What it never does has no figure any more, and that is red too. */
    @Test
    void anAnswererThatAlwaysRefuses() {
        Answering refusing =
                question -> {
                    String language = question.language().equals("nn") ? "nn" : "nb";
                    return new Reply(
                            "not_in_sources",
                            language,
                            List.of(Oracle.refusal(language)),
                            List.of());
                };
        assertThat(red(oracle::find, refusing))
                .containsExactly(
                        "outcome",
                        "fact-recall",
                        "list-completeness",
                        "count-exact",
                        "citation-precision",
                        "citation-recall",
                        "claim-support",
                        "verbatim",
                        "page",
                        "refusal-precision");
    }

    @Test
    void anAnswererThatNeverRefuses() {
        Reply answer =
                questions.stream()
                        .filter(question -> question.kind().equals("fact"))
                        .map(oracle::reply)
                        .findFirst()
                        .orElseThrow();
        Answering answering =
                question -> {
                    Reply reply = oracle.reply(question);
                    return reply.refuses()
                            ? new Reply(
                                    "answered",
                                    reply.language(),
                                    answer.blocks(),
                                    answer.citations())
                            : reply;
                };
        assertThat(red(oracle::find, answering))
                .containsExactly("outcome", "refusal-precision", "refusal-recall");
    }

    private Reply withoutItsLastItem(Question question) {
        Reply reply = oracle.reply(question);
        if (!question.isOfAList() || question.items().size() < 2) {
            return reply;
        }
        String title = Letters.of(oracle.title(question.items().getLast()));
        return new Reply(
                reply.outcome(),
                reply.language(),
                reply.blocks().stream().filter(b -> !Letters.of(b.words()).equals(title)).toList(),
                reply.citations().stream()
                        .filter(c -> !Letters.of(c.quote()).equals(title))
                        .toList());
    }

    private List<String> red(Retrieval retrieval, Answering answering) {
        return baseline.shortfalls(run(retrieval, answering), metrics.deterministic()).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private Report run(Retrieval retrieval, Answering answering) {
        Summary.Head head = new Summary.Head("test", "DEV", LocalDate.EPOCH, null, Duration.ZERO);
        return new Summary(metrics)
                .report(
                        head,
                        new Runner(retrieval, answering, Support.UNTOLD).run(questions, _ -> {}));
    }
}
