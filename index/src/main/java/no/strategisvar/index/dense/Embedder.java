package no.strategisvar.index.dense;

import java.util.List;

/**
 * Turns texts into vectors that are near each other when the texts mean the same. How many numbers
 * a vector has is seen from the first one, so that a service can open an index that is there
 * without asking for any.
 */
public interface Embedder {

    /**
     * The model and all else that decides the vectors of passages; an index of another id is built
     * anew.
     */
    String id();

    /**
     * The vectors of some passages, in their order, all of one length and none of them zero.
     *
     * @param texts one or more, none of them blank
     */
    List<float[]> embedPassages(List<String> texts) throws SearchModelException;

    /**
     * The vector of a question, as long as those of the passages.
     *
     * @param text not blank
     */
    float[] embedQuery(String text) throws SearchModelException;
}
