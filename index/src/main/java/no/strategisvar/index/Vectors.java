package no.strategisvar.index;

import no.strategisvar.corpus.Passage;
import no.strategisvar.index.dense.Embedder;
import no.strategisvar.index.dense.SearchModelException;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.KnnVectorsWriter;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.util.VectorUtil;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The vectors of passages on their way into the index. */
final class Vectors {

    /** So many passages are given to a model at a time. */
    private static final int BATCH = 32;

    private static final int MOST_DIMENSIONS = 4096;

    private final Embedder embedder;
    private int dimension;

    Vectors(Embedder embedder) {
        this.embedder = embedder;
    }

    /** The vector of each passage, of length 1, by the passage's id. */
    Map<String, float[]> of(List<Passage> passages) throws SearchModelException {
        Map<String, float[]> vectors = new HashMap<>();
        for (int from = 0; from < passages.size(); from += BATCH) {
            List<Passage> batch = passages.subList(from, Math.min(from + BATCH, passages.size()));
            List<float[]> given =
                    embedder.embedPassages(batch.stream().map(PassageText::of).toList());
            if (given.size() != batch.size()) {
                throw unusable();
            }
            for (int i = 0; i < batch.size(); i++) {
                vectors.put(batch.get(i).id(), checked(given.get(i)));
            }
        }
        return vectors;
    }

    private float[] checked(float[] vector) throws SearchModelException {
        if (dimension == 0 && vector.length <= MOST_DIMENSIONS) {
            dimension = vector.length;
        }
        if (vector.length != dimension) {
            throw unusable();
        }
        return unit(vector);
    }

    /** The same direction with length 1, so that a product of two vectors is their cosine. */
    static float[] unit(float[] vector) throws SearchModelException {
        double squares = 0;
        for (float number : vector) {
            squares += (double) number * number;
        }
        if (!(squares > 0 && Double.isFinite(squares))) {
            throw unusable();
        }
        return VectorUtil.l2normalize(vector.clone());
    }

    private static SearchModelException unusable() {
        return new SearchModelException(
                "Modellen bak EMBEDDING_… ga noe annet enn én vektor til hver tekst, alle like"
                        + " lange og høyst %d tall.".formatted(MOST_DIMENSIONS));
    }

    /**
     * Lucene's own codec, but for longer vectors than the 1024 numbers that it takes; what is
     * written is read by the codec as it comes.
     */
    static Codec codec() {
        KnnVectorsFormat usual = new Lucene99HnswVectorsFormat();
        KnnVectorsFormat wide =
                new KnnVectorsFormat(usual.getName()) {
                    @Override
                    public KnnVectorsWriter fieldsWriter(SegmentWriteState state)
                            throws IOException {
                        return usual.fieldsWriter(state);
                    }

                    @Override
                    public KnnVectorsReader fieldsReader(SegmentReadState state)
                            throws IOException {
                        return usual.fieldsReader(state);
                    }

                    @Override
                    public int getMaxDimensions(String fieldName) {
                        return MOST_DIMENSIONS;
                    }
                };
        return new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return wide;
            }
        };
    }
}
