package no.strategisvar.assistant.generation;

import java.util.List;

/** One sentence of a model with what it says carries it; nothing of it is checked. */
record Claim(String text, List<Support> support) {

    Claim {
        support = List.copyOf(support);
    }

    /**
     * A quote as the model gives it.
     *
     * @param source the id of the source that it is said to stand in
     */
    record Support(String source, String quote) {}
}
