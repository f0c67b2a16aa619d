package no.strategisvar.assistant.model;

import no.strategisvar.index.dense.SearchModelException;

import java.util.List;

/** Gives texts their vectors, and nothing more: no prefixes, no waiting, no memory. */
@FunctionalInterface
public interface VectorSource {

    /**
     * One vector for each text, in their order.
     *
     * @param texts one or more, none of them blank
     * @throws SearchModelException when they cannot be had
     */
    List<float[]> vectors(List<String> texts) throws SearchModelException;
}
