package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.analysis.Lexicon;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;
import no.strategisvar.index.dense.SearchModels;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The search index of one corpus, opened once and read by many threads.
 *
 * <p>It lies in a folder named by its fingerprint: when the documents, the word lists, the analysis
 * or the embedder change, so does the name, and a new index is built beside the old one.
 */
public final class PassageIndex implements Closeable {

    private static final int MOST_QUERY_CLAUSES = 100_000;

    private final Corpus corpus;
    private final IndexFolder indexes;
    private final String name;
    private final Directory directory;
    private final DirectoryReader reader;
    private final LexicalRetriever lexical;
    private final HybridRetriever retriever;
    private final SearchModels models;
    private final QueryReader queryReader;
    private final NearDuplicates duplicates;
    private final TermMatch termMatch;
    private final boolean built;

    private PassageIndex(
            Corpus corpus,
            IndexFolder indexes,
            String name,
            Directory directory,
            NorwegianAnalysis analysis,
            Lexicon lexicon,
            SearchOptions options,
            SearchModels models,
            boolean built)
            throws IOException {
        this.corpus = corpus;
        this.indexes = indexes;
        this.name = name;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(LexicalRetriever.SIMILARITY);
        this.duplicates = new NearDuplicates(corpus, analysis);
        this.termMatch = new TermMatch(corpus, analysis);
        SectionStep sections = new SectionStep(corpus, analysis, termMatch, options.weights());
        this.lexical = new LexicalRetriever(searcher, corpus, sections, duplicates, options);
        this.models = models;
        this.retriever =
                new HybridRetriever(
                        lexical,
                        models.embedder()
                                .filter(_ -> options.fusesDense())
                                .map(model ->
                                        new DenseRetriever(
                                                searcher, corpus, model, lexical::standing)),
                        models.reranker().filter(_ -> options.reranks()),
                        duplicates,
                        options.foldsNearDuplicates(),
                        models.omissions());
        this.queryReader = new QueryReader(analysis, lexicon);
        this.built = built;
    }

    /**
     * Opens the index of a corpus, and builds it first when there is none that fits.
     *
     * @param folder where indexes are kept; made when it does not exist
     * @throws IOException when the folder cannot be written
     */
    public static PassageIndex open(Corpus corpus, Path folder) throws IOException {
        return open(corpus, folder, SearchOptions.DEFAULT);
    }

    /** The same with steps switched off, to measure what they bring. */
    public static PassageIndex open(Corpus corpus, Path folder, SearchOptions options)
            throws IOException {
        return open(corpus, folder, options, SearchModels.none());
    }

    /**
     * The same with models that take part in the search. Vectors are kept in the index, which is
     * built anew when their embedder is another one.
     *
     * @throws no.strategisvar.index.dense.SearchModelException when the index has to be built and
     *     the embedder gives no vectors
     */
    public static PassageIndex open(
            Corpus corpus, Path folder, SearchOptions options, SearchModels models)
            throws IOException {
        IndexSearcher.setMaxClauseCount(MOST_QUERY_CLAUSES);
        Lexicon shipped = Lexicon.shipped();
        Lexicon lexicon = options.foldsStandards() ? shipped : shipped.withoutStandards();
        NorwegianAnalysis analysis = new NorwegianAnalysis(lexicon);
        IndexFolder indexes = new IndexFolder(folder);
        String name = Fingerprint.of(corpus, lexicon, models.embedder());
        IndexFolder.Place place =
                indexes.place(
                        name,
                        draft ->
                                new IndexWriting(analysis, models.embedder()).write(corpus, draft));
        Directory directory = FSDirectory.open(place.path());
        return new PassageIndex(
                corpus,
                indexes,
                name,
                directory,
                analysis,
                lexicon,
                options,
                models,
                place.built());
    }

    public Corpus corpus() {
        return corpus;
    }

    /** Whether this start had to build the index. */
    public boolean wasBuilt() {
        return built;
    }

    /**
     * What this index was built from: a hash of the documents, the word lists, the analysis and the
     * embedder, in hexadecimal. Two indexes with the same fingerprint answer alike.
     */
    public String fingerprint() {
        return name;
    }

    /** Whether another index, of other documents, has been built in the same folder since. */
    public boolean isOutdated() throws IOException {
        return !indexes.current().equals(name);
    }

    /** Reads a question; any text is a question. */
    public Query query(String text) {
        return queryReader.read(text);
    }

    /** Whether a word only asks or binds, and says nothing of a subject. */
    public boolean isQuestionWord(Word word) {
        return queryReader.isQuestionWord(word);
    }

    /** One search for both the passages and the sentences that fit a query. */
    public Search search(Query query) {
        return new Search(query, lexical, retriever);
    }

    /** The passages that fit a query, best first. */
    public List<ScoredPassage> passages(Query query, SearchFilter filter, int limit) {
        return retriever.passages(query, filter, limit);
    }

    /**
     * The passages that fit a query by its words alone, best first, for those who count with the
     * scores.
     */
    public List<ScoredPassage> passagesByWords(Query query, SearchFilter filter, int limit) {
        return lexical.passages(query, filter, limit);
    }

    /**
     * The passages that say the same as one, in the order of the documents: where one of them is a
     * hit, the others are left out.
     */
    public List<Passage> twins(Passage passage) {
        return corpus.passages().filter(other -> duplicates.areTwins(passage, other)).toList();
    }

    /** What {@link #passages} gives, with the score of each hit taken apart. */
    public List<HitTrace> trace(Query query, SearchFilter filter, int limit) {
        return explain(query, filter, limit).hits();
    }

    /** The same, and how the optional steps went. */
    public SearchTrace explain(Query query, SearchFilter filter, int limit) {
        return retriever.trace(query, filter, limit);
    }

    /** The models that take part in the search, and how often they did not. */
    public SearchModels models() {
        return models;
    }

    /** The sentences and list items that fit a query, each on its own, best first. */
    public List<ScoredSpan> spans(Query query, int limit) {
        return lexical.spans(lexical.lookup(query, SearchFilter.NONE, limit), limit);
    }

    /** How the words of a query meet the words of a text. */
    public TermMatch termMatch() {
        return termMatch;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
