package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.corpus.Anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Turns a draft into an answer: every place it names is checked and gets a number, and a piece that
 * rests on a place that does not hold is left out.
 */
final class Verification {

    private final CitationChecker checker;

    Verification(CitationChecker checker) {
        this.checker = checker;
    }

    Answer verify(Draft draft, Language language) {
        Map<Anchor, Integer> numbers = new LinkedHashMap<>();
        List<Citation> citations = new ArrayList<>();
        List<Answer.Block> blocks = new ArrayList<>();
        for (Piece piece : draft.pieces()) {
            List<Integer> cited = new ArrayList<>();
            for (Anchor anchor : piece.anchors()) {
                number(anchor, numbers, citations).ifPresent(cited::add);
            }
            if (piece.isFrame() || !cited.isEmpty()) {
                blocks.add(block(piece, cited));
            }
        }
        boolean unsupported =
                citations.isEmpty() && draft.pieces().stream().anyMatch(p -> !p.isFrame());
        if (unsupported) {
            throw new IllegalStateException("no quote of the draft holds");
        }
        return new Answer(
                UUID.randomUUID().toString(),
                draft.outcome(),
                blocks,
                citations,
                draft.followUps(),
                language);
    }

    private Optional<Integer> number(
            Anchor anchor, Map<Anchor, Integer> numbers, List<Citation> citations) {
        Integer known = numbers.get(anchor);
        if (known != null) {
            return Optional.of(known);
        }
        return checker.check(anchor)
                .map(citation -> {
                    citations.add(citation);
                    numbers.put(anchor, citations.size());
                    return citations.size();
                });
    }

    private static Answer.Block block(Piece piece, List<Integer> cited) {
        StringBuilder text = new StringBuilder();
        if (piece.form() == Piece.Form.ITEM) {
            text.append("- ");
        }
        text.append(piece.text().replace('\n', ' '));
        cited.forEach(number ->
                text.append(text.toString().endsWith("]") ? "" : " ")
                        .append('[')
                        .append(number)
                        .append(']'));
        return new Answer.Block(text.toString(), cited);
    }
}
