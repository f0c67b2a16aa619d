package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.analysis.Lexicon;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

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
 * <p>It lies in a folder named by its fingerprint: when the documents, the word lists or the
 * analysis change, so does the name, and a new index is built beside the old one.
 */
public final class PassageIndex implements Closeable {

    private static final int MOST_QUERY_CLAUSES = 100_000;

    private final Corpus corpus;
    private final IndexFolder indexes;
    private final String name;
    private final Directory directory;
    private final DirectoryReader reader;
    private final LexicalRetriever retriever;
    private final QueryReader queryReader;
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
            boolean built)
            throws IOException {
        this.corpus = corpus;
        this.indexes = indexes;
        this.name = name;
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(LexicalRetriever.SIMILARITY);
        this.retriever =
                new LexicalRetriever(
                        searcher, corpus, new NearDuplicates(corpus, analysis), options);
        this.queryReader = new QueryReader(analysis, lexicon);
        this.termMatch = new TermMatch(corpus, analysis);
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
        IndexSearcher.setMaxClauseCount(MOST_QUERY_CLAUSES);
        Lexicon shipped = Lexicon.shipped();
        Lexicon lexicon = options.foldsStandards() ? shipped : shipped.withoutStandards();
        NorwegianAnalysis analysis = new NorwegianAnalysis(lexicon);
        IndexFolder indexes = new IndexFolder(folder);
        String name = Fingerprint.of(corpus, lexicon);
        IndexFolder.Place place =
                indexes.place(name, draft -> new IndexWriting(analysis).write(corpus, draft));
        Directory directory = FSDirectory.open(place.path());
        return new PassageIndex(
                corpus, indexes, name, directory, analysis, lexicon, options, place.built());
    }

    public Corpus corpus() {
        return corpus;
    }

    /** Whether this start had to build the index. */
    public boolean wasBuilt() {
        return built;
    }

    /**
     * What this index was built from: a hash of the documents, the word lists and the analysis, in
     * hexadecimal. Two indexes with the same fingerprint answer alike.
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

    /** The passages that fit a query, best first. */
    public List<ScoredPassage> passages(Query query, SearchFilter filter, int limit) {
        return retriever.passages(query, filter, limit);
    }

    /** What {@link #passages} gives, with the score of each hit taken apart. */
    public List<HitTrace> trace(Query query, SearchFilter filter, int limit) {
        return retriever.trace(query, filter, limit);
    }

    /** The sentences and list items that fit a query, each on its own, best first. */
    public List<ScoredSpan> spans(Query query, int limit) {
        return retriever.spans(query, limit);
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
