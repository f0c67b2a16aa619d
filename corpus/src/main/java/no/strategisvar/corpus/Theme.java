package no.strategisvar.corpus;

import java.util.List;

/**
 * A theme that people search by.
 *
 * @param terms words and phrases that make a record belong to it
 */
public record Theme(String id, Label label, List<String> terms) {

    /** The name in both written standards. */
    public record Label(String nb, String nn) {}

    public Theme {
        terms = List.copyOf(terms);
    }
}
