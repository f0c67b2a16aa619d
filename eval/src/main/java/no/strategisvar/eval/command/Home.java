package no.strategisvar.eval.command;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ConfigFile;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.eval.metric.Metrics;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.question.QuestionSet;
import no.strategisvar.eval.source.Sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The folder of the checkout, as the launcher names it, and what lies where in it. */
public record Home(Path folder) {

    /** From the property {@code strategisvar.home}; else the working folder. */
    public static Home fromLauncher() {
        return new Home(Path.of(System.getProperty("strategisvar.home", "")).toAbsolutePath());
    }

    public Path documents() {
        return folder.resolve("corpus/documents");
    }

    /** Where the evaluation keeps its own index and its reports; never under version control. */
    Path work() {
        return folder.resolve("data/eval");
    }

    public Path index() {
        return work().resolve("index");
    }

    Path baseline() {
        return folder.resolve("eval/baseline.json");
    }

    Path testLog() {
        return folder.resolve("eval/test-runs.log");
    }

    Path assistantJar() {
        return folder.resolve("assistant/target/assistant.jar");
    }

    /** The settings of the product, which name its language model and the judge. */
    Config config() throws IOException, ConfigException {
        return ConfigFile.load(System.getenv(), folder);
    }

    public Corpus corpus() throws IOException, CorpusException {
        return new CorpusFolder(documents()).load();
    }

    public Metrics metrics(Corpus corpus) throws IOException {
        return new Metrics(corpus, Sources.read(documents(), corpus));
    }

    public List<Question> questions(Question.Split split) throws IOException {
        return QuestionSet.of(QuestionSet.load(folder.resolve("eval/questions")), split);
    }
}
