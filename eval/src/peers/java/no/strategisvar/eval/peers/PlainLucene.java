package no.strategisvar.eval.peers;

import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.run.Found;
import no.strategisvar.eval.run.Retrieval;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Lucene with an analyser as it ships, BM25 as it ships, and any word of the question enough. */
final class PlainLucene implements Retrieval {

    private static final String TEXT = "text";

    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    PlainLucene(Analyzer analyzer, List<String> pieces) throws IOException {
        this.analyzer = analyzer;
        Directory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String piece : pieces) {
                Document document = new Document();
                document.add(new TextField(TEXT, piece, Field.Store.YES));
                writer.addDocument(document);
            }
        }
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    @Override
    public List<Found> find(Question question, int limit) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, question.question());
        List<Found> found = new ArrayList<>();
        if (query == null) {
            return found;
        }
        try {
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                found.add(new Found("", null, searcher.storedFields().document(hit.doc).get(TEXT)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
