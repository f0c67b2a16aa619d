package no.strategisvar.assistant.answer;

import java.util.List;

/** An answer before its quotes are checked and numbered. */
record Draft(Outcome outcome, List<Piece> pieces, List<String> followUps) {

    Draft {
        pieces = List.copyOf(pieces);
        followUps = List.copyOf(followUps);
    }

    /** An answer in the assistant's own words alone. */
    static Draft words(Outcome outcome, String text, List<String> followUps) {
        return new Draft(outcome, List.of(Piece.frame(text)), followUps);
    }
}
