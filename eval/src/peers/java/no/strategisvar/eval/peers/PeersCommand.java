package no.strategisvar.eval.peers;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;
import no.strategisvar.eval.command.EvalCommand;
import no.strategisvar.eval.command.Home;
import no.strategisvar.eval.command.Progress;
import no.strategisvar.eval.metric.Gain;
import no.strategisvar.eval.metric.Metric;
import no.strategisvar.eval.metric.Recall;
import no.strategisvar.eval.metric.ReciprocalRank;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.run.Product;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Retrieval;
import no.strategisvar.eval.run.Runner;
import no.strategisvar.eval.run.Support;
import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.statistic.Bootstrap;
import no.strategisvar.eval.statistic.Interval;

import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

import picocli.CommandLine.Command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code eval peers}: the development half through other people's retrieval, beside ours. */
@Command(
        name = "peers",
        description = "Runs the dev half through plain Lucene and LangChain4j's Easy RAG.",
        mixinStandardHelpOptions = true)
public final class PeersCommand implements EvalCommand {

    private static final List<Metric> METRICS =
            List.of(new Recall(1), new Recall(5), new Recall(10), new ReciprocalRank(), new Gain());

    /** For the service loader. */
    public PeersCommand() {}

    @Override
    public Integer call() throws Exception {
        Home home = Home.fromLauncher();
        Corpus corpus = home.corpus();
        List<Question> questions =
                home.questions(Question.Split.DEV).stream()
                        .filter(question -> !question.quotes().isEmpty())
                        .toList();
        try (Product product = Product.open(corpus, home.index())) {
            IO.println("%d questions with evidence of the dev half".formatted(questions.size()));
            IO.println(heading());
            for (Map.Entry<String, Retrieval> peer : peers(home, corpus).entrySet()) {
                IO.println(line(peer.getKey(), peer.getValue(), questions));
            }
            IO.println(line("Strategisvar", product::find, questions));
        }
        return 0;
    }

    private static Map<String, Retrieval> peers(Home home, Corpus corpus) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Document document : corpus.documents()) {
            texts.add(Files.readString(home.documents().resolve(document.descriptor().file())));
        }
        List<String> pieces = texts.stream().flatMap(text -> Pieces.of(text).stream()).toList();
        Map<String, Retrieval> peers = new LinkedHashMap<>();
        peers.put("StandardAnalyzer", new PlainLucene(new StandardAnalyzer(), pieces));
        peers.put("NorwegianAnalyzer", new PlainLucene(new NorwegianAnalyzer(), pieces));
        peers.put("Easy RAG", new EasyRag(texts));
        return peers;
    }

    private static String heading() {
        StringBuilder heading = new StringBuilder("%-18s".formatted("retrieval"));
        METRICS.forEach(metric -> heading.append(" %22s".formatted(metric.name())));
        return heading.toString();
    }

    private static String line(String name, Retrieval retrieval, List<Question> questions) {
        Reply none = new Reply("not_in_sources", "nb", List.of(), List.of());
        List<Trial> trials =
                new Runner(retrieval, _ -> none, Support.UNTOLD)
                        .run(questions, Progress.of(name, questions.size()));
        StringBuilder line = new StringBuilder("%-18s".formatted(name));
        for (Metric metric : METRICS) {
            double[] values = trials.stream().flatMapToDouble(t -> metric.of(t).stream()).toArray();
            Interval i = Bootstrap.mean(values);
            line.append(
                    String.format(Locale.ROOT, "  %.3f (%.3f–%.3f)", i.mean(), i.low(), i.high()));
        }
        return line.toString();
    }
}
