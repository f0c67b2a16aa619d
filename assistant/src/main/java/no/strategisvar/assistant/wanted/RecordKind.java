package no.strategisvar.assistant.wanted;

/** What a complete list or a count can be asked of. */
public enum RecordKind {
    MEASURE,
    PRIORITY,
    GOAL,
    AREA,
    TOOL
}
