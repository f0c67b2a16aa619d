package no.strategisvar.corpus;

import java.util.List;

/** Everything a document lists or defines, each in the document's own order. */
public record Records(
        List<Area> areas,
        List<Area> tools,
        List<Measure> measures,
        List<Priority> priorities,
        List<Goal> goals,
        List<Statement> statements,
        List<Definition> definitions) {

    /** A document that lists nothing. */
    public static final Records NONE =
            new Records(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Records {
        areas = List.copyOf(areas);
        tools = List.copyOf(tools);
        measures = List.copyOf(measures);
        priorities = List.copyOf(priorities);
        goals = List.copyOf(goals);
        statements = List.copyOf(statements);
        definitions = List.copyOf(definitions);
    }
}
