package no.strategisvar.index;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the index has for one query. Each text is searched once: the written questions are the same
 * for passages as for their sentences. For one thread.
 */
final class Lookup {

    private final IndexSearcher searcher;
    private final Query query;
    private final List<Clause> clauses;
    private final SearchFilter filter;
    private final int depth;
    private final Map<String, ScoreDoc[]> found = new HashMap<>();

    /**
     * Nothing is searched yet.
     *
     * @param depth how many entries of each text are looked at
     */
    Lookup(
            IndexSearcher searcher,
            Query query,
            List<Clause> clauses,
            SearchFilter filter,
            int depth) {
        this.searcher = searcher;
        this.query = query;
        this.clauses = clauses;
        this.filter = filter;
        this.depth = depth;
    }

    Query query() {
        return query;
    }

    List<Clause> clauses() {
        return clauses;
    }

    /**
     * The best entries of a text, best first.
     *
     * @param text such as {@link IndexFields#EXPANDED_PASSAGE}
     */
    ScoreDoc[] best(String text) {
        return found.computeIfAbsent(text, this::search);
    }

    private ScoreDoc[] search(String text) {
        try {
            return searcher.search(QueryBuilder.build(clauses, filter, text), depth).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException("søkeindeksen kunne ikke leses", e);
        }
    }
}
