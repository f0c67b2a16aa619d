package no.strategisvar.index;

import no.strategisvar.corpus.Passage;

/** A passage as models read it: under its headings, which say what it is about. */
final class PassageText {

    /** Counts up whenever the same passage is given to a model otherwise; in the fingerprint. */
    static final int VERSION = 1;

    private PassageText() {}

    static String of(Passage passage) {
        return passage.path().isEmpty()
                ? passage.text()
                : String.join(". ", passage.path()) + "\n" + passage.text();
    }
}
