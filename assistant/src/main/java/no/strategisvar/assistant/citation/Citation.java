package no.strategisvar.assistant.citation;

import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Passage;

/**
 * A quote that was found word for word in a stored passage. Only {@link CitationChecker} makes one.
 */
public final class Citation {

    private final Passage passage;
    private final Descriptor document;
    private final int start;
    private final int end;

    Citation(Passage passage, Descriptor document, int start, int end) {
        this.passage = passage;
        this.document = document;
        this.start = start;
        this.end = end;
    }

    public Passage passage() {
        return passage;
    }

    /** The document that the quote stands in: its title, kind, status and dates. */
    public Descriptor document() {
        return document;
    }

    /** Where the quote begins in the passage's text, in UTF-16 units. */
    public int start() {
        return start;
    }

    /** Where the quote ends, exclusive. */
    public int end() {
        return end;
    }

    /** The words as they stand in the passage. */
    public String quote() {
        return passage.text().substring(start, end);
    }

    /** An address that opens the document at the very words. */
    public String url() {
        return TextFragment.url("/documents/" + passage.documentId(), quote());
    }
}
