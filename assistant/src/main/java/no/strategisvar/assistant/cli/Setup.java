package no.strategisvar.assistant.cli;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ConfigFile;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.generation.GenerativeAuthor;
import no.strategisvar.assistant.generation.GenerativePhrasing;
import no.strategisvar.assistant.http.IndexSource;
import no.strategisvar.assistant.http.Writers;
import no.strategisvar.assistant.model.Budget;
import no.strategisvar.assistant.model.ConfiguredSearch;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.SearchOptions;
import no.strategisvar.index.dense.SearchModels;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/** Wires configuration, corpus and index together, in one place for every command. */
final class Setup {

    private final Config config;
    private Optional<SearchModels> searchModels = Optional.empty();

    Setup(Config config) {
        this.config = config;
    }

    /** Reads the settings from the environment and the home folder that the launcher names. */
    static Setup fromEnvironment() throws IOException, ConfigException {
        // PDFBox would keep a list of the machine's fonts in the user's home folder, and tell in
        // English of flaws in a document that its reader tells of in Norwegian.
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        System.setProperty("org.slf4j.simpleLogger.log.org.apache.pdfbox", "off");
        System.setProperty("org.slf4j.simpleLogger.log.org.apache.fontbox", "off");
        Path home = Path.of(System.getProperty("strategisvar.home", "")).toAbsolutePath();
        return new Setup(ConfigFile.load(System.getenv(), home));
    }

    Config config() {
        return config;
    }

    /** The documents; what is wrong with those that are missing goes to standard error. */
    Corpus corpus() throws IOException, CorpusException {
        Corpus corpus = new CorpusFolder(config.corpusDir()).load();
        corpus.problems().forEach(problem -> System.err.println("Ikke lest: " + problem));
        return corpus;
    }

    PassageIndex index() throws IOException, CorpusException, ConfigException {
        return indexSource().open();
    }

    /** Opens the index of the documents, again and again, with the same models in the search. */
    IndexSource indexSource() throws ConfigException {
        SearchModels models = searchModels();
        Path folder = config.dataDir().resolve("index");
        return () -> PassageIndex.open(corpus(), folder, SearchOptions.DEFAULT, models);
    }

    private SearchModels searchModels() throws ConfigException {
        if (searchModels.isEmpty()) {
            ConfiguredSearch search =
                    new ConfiguredSearch(config.dataDir(), InstantSource.system());
            searchModels = Optional.of(search.open(config.search()));
        }
        return searchModels.get();
    }

    /**
     * Gives for each index who writes anew: the language model of the settings, or nobody. What is
     * known of the model and of what it has cost outlives an index.
     */
    Function<PassageIndex, Writers> writers(Texts texts) throws IOException, ConfigException {
        if (config.model().isEmpty()) {
            return _ -> Writers.NONE;
        }
        ModelConfig model = config.model().get();
        Models models = models(model);
        return index ->
                new Writers(
                        new GenerativeAuthor(index, texts, models, model),
                        new GenerativePhrasing(index, models, model));
    }

    /** The models of the settings, with what they have cost so far. */
    Models models(ModelConfig model) throws IOException, ConfigException {
        InstantSource clock = InstantSource.system();
        return new Models(model, new Budget(model.budget(), config.dataDir(), clock), clock);
    }
}
