package no.strategisvar.assistant.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer before its quotes are checked and numbered.
 *
 * @param fromPassages whether it is sentences of passages, which an author may put in other words;
 *     lists, counts and records may not
 */
record Draft(Outcome outcome, List<Piece> pieces, List<String> followUps, boolean fromPassages) {

    Draft {
        pieces = List.copyOf(pieces);
        followUps = List.copyOf(followUps);
    }

    /** An answer that stays as it is. */
    Draft(Outcome outcome, List<Piece> pieces, List<String> followUps) {
        this(outcome, pieces, followUps, false);
    }

    /** The same with pieces before it. */
    Draft after(List<Piece> frames) {
        List<Piece> all = new ArrayList<>(frames);
        all.addAll(pieces);
        return new Draft(outcome, all, followUps, fromPassages);
    }

    /** An answer in the assistant's own words alone. */
    static Draft words(Outcome outcome, String text, List<String> followUps) {
        return new Draft(outcome, List.of(Piece.frame(text)), followUps);
    }
}
