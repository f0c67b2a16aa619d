package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.dense.Embedder;
import no.strategisvar.index.dense.SearchModelException;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The passages whose vectors are nearest to the question's (k nearest neighbours). */
final class DenseRetriever {

    private static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble(Near::ranking)
                    .reversed()
                    .thenComparing(near -> near.passage().id());

    private final IndexSearcher searcher;
    private final Corpus corpus;
    private final Embedder embedder;
    private final Function<Passage, Float> standing;
    private final int dimension;

    /**
     * Searches an index that was written with the same embedder.
     *
     * @param standing what a passage counts, less than 1 in a document that no longer holds
     */
    DenseRetriever(
            IndexSearcher searcher,
            Corpus corpus,
            Embedder embedder,
            Function<Passage, Float> standing) {
        this.searcher = searcher;
        this.corpus = corpus;
        this.embedder = embedder;
        this.standing = standing;
        this.dimension = dimension(searcher);
    }

    private static int dimension(IndexSearcher searcher) {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FieldInfo vectors = leaf.reader().getFieldInfos().fieldInfo(IndexFields.VECTOR);
            if (vectors != null) {
                return vectors.getVectorDimension();
            }
        }
        return 0;
    }

    /**
     * A passage and how near it is.
     *
     * @param cosine from -1 to 1
     * @param ranking what it is ranked by: from 0 to 1, less for an old plan
     */
    record Near(Passage passage, float cosine, float ranking) {}

    /**
     * The nearest passages, nearest first.
     *
     * @throws SearchModelException when the question got no vector of the passages' length
     */
    List<Near> passages(Query query, SearchFilter filter, int limit) throws SearchModelException {
        if (dimension == 0 || query.text().isBlank()) {
            return List.of();
        }
        float[] asked = embedder.embedQuery(query.text());
        if (asked.length != dimension) {
            throw new SearchModelException(
                    "Spørsmålets vektor har %d tall, men tekststykkenes %d."
                            .formatted(asked.length, dimension));
        }
        float[] vector = Vectors.unit(asked);
        try {
            return nearest(
                    new KnnFloatVectorQuery(
                            IndexFields.VECTOR, vector, limit, QueryBuilder.only(filter)),
                    limit);
        } catch (IOException e) {
            throw new UncheckedIOException("søkeindeksen kunne ikke leses", e);
        }
    }

    private List<Near> nearest(KnnFloatVectorQuery query, int limit) throws IOException {
        StoredFields fields = searcher.storedFields();
        List<Near> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
            String id = fields.document(hit.doc, Set.of(IndexFields.ID)).get(IndexFields.ID);
            Passage passage = corpus.passage(id).orElseThrow();
            // Lucene gives (1 + cosine) / 2
            found.add(new Near(passage, 2 * hit.score - 1, hit.score * standing.apply(passage)));
        }
        found.sort(NEAREST_FIRST);
        return List.copyOf(found);
    }
}
