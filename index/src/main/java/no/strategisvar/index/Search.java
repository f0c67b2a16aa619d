package no.strategisvar.index;

import java.util.List;

/**
 * One search of the whole index, for those who want its passages and their sentences as well: what
 * both rest on is found once. Of each text that is searched, the best 100 entries are looked at, so
 * that no more passages or sentences come than those hold. For one thread.
 *
 * <p>Example: {@code index.search(index.query("havbruk")).passages(5)}.
 */
public final class Search {

    private final Query query;
    private final LexicalRetriever lexical;
    private final HybridRetriever hybrid;
    private final Lookup lookup;

    Search(Query query, LexicalRetriever lexical, HybridRetriever hybrid) {
        this.query = query;
        this.lexical = lexical;
        this.hybrid = hybrid;
        this.lookup = lexical.lookup(query, SearchFilter.NONE, 1);
    }

    /** The passages that fit, best first. */
    public List<ScoredPassage> passages(int limit) {
        return hybrid.takesPart()
                ? hybrid.passages(query, SearchFilter.NONE, limit)
                : lexical.passages(lookup, limit);
    }

    /** The sentences and list items that fit, each on its own, best first. */
    public List<ScoredSpan> spans(int limit) {
        return lexical.spans(lookup, limit);
    }
}
