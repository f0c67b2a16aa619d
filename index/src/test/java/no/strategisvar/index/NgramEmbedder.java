package no.strategisvar.index;

import no.strategisvar.index.dense.Embedder;
import no.strategisvar.index.dense.SearchModelException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An embedder that needs no model: runs of three letters, wherever they stand, counted in hashed
 * buckets. So «ulv» is near «rovulvstamme», which no part of the words' search sees.
 */
final class NgramEmbedder implements Embedder {

    private final int dimension;
    private final List<String> asked = new ArrayList<>();
    private String id = "ngrams";
    private boolean fails;

    NgramEmbedder(int dimension) {
        this.dimension = dimension;
    }

    NgramEmbedder named(String other) {
        id = other;
        return this;
    }

    void fail() {
        fails = true;
    }

    /** The questions that were given to it. */
    List<String> asked() {
        return asked;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<float[]> embedPassages(List<String> texts) throws SearchModelException {
        List<float[]> vectors = new ArrayList<>();
        for (String text : texts) {
            vectors.add(vector(text));
        }
        return vectors;
    }

    @Override
    public float[] embedQuery(String text) throws SearchModelException {
        asked.add(text);
        return vector(text);
    }

    private float[] vector(String text) throws SearchModelException {
        if (fails) {
            throw new SearchModelException("Modellen svarer ikke.");
        }
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", " ");
        float[] vector = new float[dimension];
        for (int i = 0; i + 3 <= letters.length(); i++) {
            vector[Math.floorMod(letters.substring(i, i + 3).hashCode() * 31, dimension)]++;
        }
        return vector;
    }
}
