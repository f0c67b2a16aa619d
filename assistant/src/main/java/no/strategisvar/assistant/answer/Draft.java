package no.strategisvar.assistant.answer;

import no.strategisvar.corpus.Passage;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer before its quotes are checked and numbered.
 *
 * @param passages those whose sentences it is picked from, best first, from which an author may
 *     write in other words; none for lists, counts and records, which stay as they are
 */
record Draft(Outcome outcome, List<Piece> pieces, List<String> followUps, List<Passage> passages) {

    Draft {
        pieces = List.copyOf(pieces);
        followUps = List.copyOf(followUps);
        passages = List.copyOf(passages);
    }

    /** An answer that stays as it is. */
    Draft(Outcome outcome, List<Piece> pieces, List<String> followUps) {
        this(outcome, pieces, followUps, List.of());
    }

    /** The same with pieces before it. */
    Draft after(List<Piece> frames) {
        List<Piece> all = new ArrayList<>(frames);
        all.addAll(pieces);
        return new Draft(outcome, all, followUps, passages);
    }

    /** An answer in the assistant's own words alone. */
    static Draft words(Outcome outcome, String text, List<String> followUps) {
        return new Draft(outcome, List.of(Piece.frame(text)), followUps);
    }
}
