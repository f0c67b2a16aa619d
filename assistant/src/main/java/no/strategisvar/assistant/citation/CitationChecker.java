package no.strategisvar.assistant.citation;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;

import java.util.Optional;

/**
 * Finds a quote in the passage it is said to stand in. White space, hyphens at line ends, soft
 * hyphens, the shape of quotation marks and Unicode forms may differ, and nothing else.
 */
public final class CitationChecker {

    /** A shorter quote proves nothing. */
    private static final int SHORTEST_QUOTE = 3;

    private final Corpus corpus;

    public CitationChecker(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The citation of some words, if the passage exists and holds them. */
    public Optional<Citation> check(String passageId, String quote) {
        Optional<Passage> passage = corpus.passage(passageId);
        if (passage.isEmpty()) {
            return Optional.empty();
        }
        String wanted = QuoteFold.of(quote).text();
        QuoteFold source = QuoteFold.of(passage.get().text());
        int at = source.text().indexOf(wanted);
        if (wanted.length() < SHORTEST_QUOTE || at < 0) {
            return Optional.empty();
        }
        return citation(passage.get(), source.start(at), source.end(at + wanted.length() - 1));
    }

    /** The citation of the words at an anchor. */
    public Optional<Citation> check(Anchor anchor) {
        Optional<Passage> passage = corpus.passage(anchor.passageId());
        if (passage.isEmpty()
                || anchor.start() < 0
                || anchor.end() > passage.get().text().length()
                || anchor.end() - anchor.start() < SHORTEST_QUOTE) {
            return Optional.empty();
        }
        return citation(passage.get(), anchor.start(), anchor.end());
    }

    private Optional<Citation> citation(Passage passage, int start, int end) {
        return corpus.document(passage.documentId())
                .map(Document::descriptor)
                .map(document -> new Citation(passage, document, start, end));
    }
}
