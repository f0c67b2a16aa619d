package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Holds a claim to its quotes. A quote counts when it stands in the passage it is said to stand in;
 * it is then shown as the whole sentences around it, so that nothing is left out that turns it. The
 * claim holds when a {@link SentenceCheck} finds that it says no more than they do.
 */
final class ClaimCheck {

    private static final int LONGEST = 600;
    private static final int LONGEST_QUOTE = 1_500;

    private final CitationChecker checker;
    private final SentenceCheck sentences;

    ClaimCheck(PassageIndex index) {
        this.checker = new CitationChecker(index.corpus());
        this.sentences = new SentenceCheck(index);
    }

    /** What a check says. */
    sealed interface Verdict {
        /** The claim holds: its sentence as it may be shown, and what carries it. */
        record Holds(String text, List<Citation> citations) implements Verdict {}

        /** It does not. */
        record Fails(Reason reason) implements Verdict {}
    }

    /** Why a claim does not hold. */
    enum Reason {
        MARKUP,
        NO_QUOTE,
        NUMBER,
        NAME,
        NEGATION,
        DIRECTION,
        CONTENT
    }

    Verdict check(Claim claim, Sources sources) {
        Optional<String> text = SentenceCheck.plain(claim.text(), LONGEST);
        if (text.isEmpty()) {
            return new Verdict.Fails(Reason.MARKUP);
        }
        List<Citation> citations = citations(claim, sources);
        if (citations.isEmpty()) {
            return new Verdict.Fails(Reason.NO_QUOTE);
        }
        String quotes = citations.stream().map(Citation::quote).collect(Collectors.joining("\n"));
        return sentences
                .unmet(text.get(), quotes)
                .<Verdict>map(Verdict.Fails::new)
                .orElseGet(() -> new Verdict.Holds(text.get(), citations));
    }

    private List<Citation> citations(Claim claim, Sources sources) {
        Map<Anchor, Citation> found = new LinkedHashMap<>();
        for (Claim.Support support : claim.support()) {
            place(support, sources)
                    .ifPresent(citation -> {
                        Anchor whole = sentences(citation);
                        checker.check(whole).ifPresent(checked -> found.put(whole, checked));
                    });
        }
        return new ArrayList<>(found.values());
    }

    /**
     * The quote where it is said to stand, or, as the first and cheapest repair, in another passage
     * that the model was given.
     */
    private Optional<Citation> place(Claim.Support support, Sources sources) {
        if (support.quote().length() > LONGEST_QUOTE) {
            return Optional.empty();
        }
        Optional<Citation> said =
                sources.passage(support.source())
                        .flatMap(passage -> checker.check(passage.id(), support.quote()));
        return said.isPresent() || sources.passage(support.source()).isEmpty()
                ? said
                : sources.passages().stream()
                        .flatMap(passage -> checker.check(passage.id(), support.quote()).stream())
                        .findFirst();
    }

    /** The whole sentences or items that a quote touches. */
    private static Anchor sentences(Citation citation) {
        Passage passage = citation.passage();
        int start = citation.start();
        int end = citation.end();
        for (Span span : passage.spans()) {
            boolean touched = span.start() < citation.end() && span.end() > citation.start();
            if (touched) {
                start = Math.min(start, span.start());
                end = Math.max(end, span.end());
            }
        }
        return new Anchor(passage.id(), start, end);
    }
}
