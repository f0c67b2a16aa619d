package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.analysis.Lexicon;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * The search index of one corpus, opened once and read by many threads.
 *
 * <p>It lies in a folder named by its fingerprint: when the documents, the word lists or the
 * analysis change, so does the name, and a new index is built beside the old one and moved into
 * place whole. A process that is killed on the way leaves no half index behind.
 */
public final class PassageIndex implements Closeable {

    private static final int MOST_QUERY_CLAUSES = 100_000;

    private final Corpus corpus;
    private final Directory directory;
    private final DirectoryReader reader;
    private final LexicalRetriever retriever;
    private final QueryReader queryReader;
    private final TermMatch termMatch;
    private final boolean built;

    private PassageIndex(
            Corpus corpus,
            Directory directory,
            DirectoryReader reader,
            NorwegianAnalysis analysis,
            Lexicon lexicon,
            boolean built) {
        this.corpus = corpus;
        this.directory = directory;
        this.reader = reader;
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(LexicalRetriever.SIMILARITY);
        this.retriever =
                new LexicalRetriever(
                        searcher,
                        corpus,
                        new NearDuplicates(corpus, analysis),
                        SearchWeights.DEFAULT);
        this.queryReader = new QueryReader(analysis, lexicon);
        this.termMatch = new TermMatch(corpus, analysis);
        this.built = built;
    }

    /**
     * Opens the index of a corpus, and builds it first when there is none that fits.
     *
     * @param folder where indexes are kept; made when it does not exist
     * @throws IOException when the folder cannot be written or an index is damaged
     */
    public static PassageIndex open(Corpus corpus, Path folder) throws IOException {
        IndexSearcher.setMaxClauseCount(MOST_QUERY_CLAUSES);
        Lexicon lexicon = Lexicon.shipped();
        NorwegianAnalysis analysis = new NorwegianAnalysis(lexicon);
        String name = Fingerprint.of(corpus, lexicon);
        Path target = folder.resolve(name);
        boolean missing = !Files.isDirectory(target);
        if (missing) {
            Files.createDirectories(folder);
            Path draft = Files.createTempDirectory(folder, "draft-");
            new IndexWriting(analysis).write(corpus, draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        }
        removeOthers(folder, name);
        Directory directory = FSDirectory.open(target);
        DirectoryReader reader = DirectoryReader.open(directory);
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
        return new PassageIndex(corpus, directory, reader, analysis, lexicon, missing);
    }

    public Corpus corpus() {
        return corpus;
    }

    /** Whether this start had to build the index. */
    public boolean wasBuilt() {
        return built;
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

    /** The sentences and list items that fit a query, each on its own, best first. */
    public List<ScoredSpan> spans(Query query, int limit) {
        return retriever.spans(query, limit);
    }

    /** How the words of a query meet the words of a text. */
    public TermMatch termMatch() {
        return termMatch;
    }

    /** Indexes of earlier documents; one that another process still reads goes at a later start. */
    private static void removeOthers(Path folder, String name) throws IOException {
        try (var entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (!entry.getFileName().toString().equals(name) && Files.isDirectory(entry)) {
                    delete(entry);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.deleteIfExists(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException failure) throws IOException {
                        Files.deleteIfExists(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
