package no.strategisvar.index.dense;

import java.util.List;

/** Reads a question and a text together and says how well they fit: a cross-encoder. */
@FunctionalInterface
public interface Reranker {

    /**
     * How well each text fits the question; higher is better, comparable within one call.
     *
     * @param texts one or more, none of them blank
     */
    List<Double> scores(String question, List<String> texts) throws SearchModelException;
}
