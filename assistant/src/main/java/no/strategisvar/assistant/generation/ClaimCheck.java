package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.text.Invisible;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a claim to its quotes. A quote counts when it stands in the passage it is said to stand in;
 * it is then shown as the whole sentences around it, so that nothing is left out that turns it. The
 * claim holds when its numbers, names and denials stand there and it says little that does not.
 */
final class ClaimCheck {

    /** See CONTRIBUTING, «A claim shares most of its words with its quotes». */
    static final double ENOUGH = 0.6;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 600;
    private static final int LONGEST_QUOTE = 1_500;

    private static final Pattern MARKER =
            Pattern.compile("\\s*[\\[(](?:\\d{1,3}|[0-9a-f]{8})[\\])]");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "[<>\\[\\]{}|`*_#\\\\]|://|www\\.|\\w@\\w|\\p{L}\\.(?:no|com|org|net|io|eu)\\b");

    private final PassageIndex index;
    private final CitationChecker checker;
    private final WordRules rules = new WordRules();
    private final Names names;

    ClaimCheck(PassageIndex index) {
        this.index = index;
        this.checker = new CitationChecker(index.corpus());
        this.names = new Names(index);
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
        String text = MARKER.matcher(claim.text()).replaceAll("").replaceAll("\\s+", " ").strip();
        if (text.length() < SHORTEST
                || text.length() > LONGEST
                || MARKUP.matcher(text).find()
                || text.codePoints().anyMatch(c -> Invisible.of(c).isPresent() || c > 0xFFFF)) {
            return new Verdict.Fails(Reason.MARKUP);
        }
        List<Citation> citations = citations(claim, sources);
        if (citations.isEmpty()) {
            return new Verdict.Fails(Reason.NO_QUOTE);
        }
        String quotes = citations.stream().map(Citation::quote).collect(Collectors.joining("\n"));
        return unmet(text, quotes)
                .<Verdict>map(Verdict.Fails::new)
                .orElseGet(() -> new Verdict.Holds(text, citations));
    }

    private Optional<Reason> unmet(String text, String quotes) {
        if (!rules.agreeOnNumbers(text, quotes)) {
            return Optional.of(Reason.NUMBER);
        }
        if (!rules.agreeOnDenial(text, quotes)) {
            return Optional.of(Reason.NEGATION);
        }
        if (!names.stand(text, quotes)) {
            return Optional.of(Reason.NAME);
        }
        if (!rules.agreeOnDirection(text, quotes)) {
            return Optional.of(Reason.DIRECTION);
        }
        return coverage(text, quotes) < ENOUGH ? Optional.of(Reason.CONTENT) : Optional.empty();
    }

    /** The share of a claim's words, by how rare they are, that its quotes have. */
    double coverage(String text, String quotes) {
        return index.termMatch().coverage(index.query(text), index.termMatch().words(quotes));
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
