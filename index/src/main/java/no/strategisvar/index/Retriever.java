package no.strategisvar.index;

import java.util.List;

/** Finds the passages that a query is about. */
@FunctionalInterface
public interface Retriever {

    /**
     * The passages that a query is about.
     *
     * @param limit how many to return at most, 1 or more
     * @return best first
     */
    List<ScoredPassage> retrieve(Query query, int limit);
}
