package no.strategisvar.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * Questions that a document does not answer, as people foresaw them.
 *
 * @param nearby those on its subjects
 * @param elsewhere those on other matters altogether
 */
public record Unanswered(List<String> nearby, List<String> elsewhere) {

    /** Nobody foresaw any. */
    public static final Unanswered NONE = new Unanswered(List.of(), List.of());

    public Unanswered {
        nearby = List.copyOf(nearby);
        elsewhere = List.copyOf(elsewhere);
    }

    /** All of them, those on its subjects first. */
    public Stream<String> all() {
        return Stream.concat(nearby.stream(), elsewhere.stream());
    }
}
