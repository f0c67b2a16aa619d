package no.strategisvar.corpus;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * A citable piece of a document on one page under one heading.
 *
 * @param id stays the same as long as the passage's own text and headings do
 * @param position its place in the document, from 0
 * @param path the headings above it, outermost first
 * @param page the page it stands on, or null where the document does not tell
 * @param text as it stands in the document, with broken lines joined
 * @param spans the sentences and list items of the text, in order and without overlap
 */
public record Passage(
        String id,
        String documentId,
        int position,
        List<String> path,
        @Nullable Integer page,
        String text,
        List<Span> spans) {

    public Passage {
        requireNonNull(id, "id");
        requireNonNull(documentId, "documentId");
        requireNonNull(text, "text");
        path = List.copyOf(path);
        spans = List.copyOf(spans);
    }

    /** The words of one span. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * The one span in which an anchor lies; none for an anchor over several, such as a whole list.
     */
    public Optional<Span> spanOf(Anchor anchor) {
        return spans.stream()
                .filter(span -> span.start() <= anchor.start() && anchor.end() <= span.end())
                .findFirst();
    }

    /** The innermost heading, or nothing. */
    public String heading() {
        return path.isEmpty() ? "" : path.getLast();
    }
}
