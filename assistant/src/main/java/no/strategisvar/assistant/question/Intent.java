package no.strategisvar.assistant.question;

import no.strategisvar.corpus.Definition;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Statement;
import no.strategisvar.index.Query;

import java.util.Set;

/** The kind of answer a question wants. */
public sealed interface Intent {

    /**
     * A complete list of records, or how many there are.
     *
     * @param areas the ids of the areas or tools it is limited to; empty for all
     * @param topic what they should be about; without terms for all of them
     */
    record Listing(RecordKind kind, boolean count, Set<String> areas, Query topic)
            implements Intent {}

    /** What one measure is about. */
    record OneMeasure(Measure measure) implements Intent {}

    /** What a term means. */
    record Meaning(Definition definition) implements Intent {}

    /** How an area stands, or what lies ahead of it. */
    record Situation(Statement.Topic topic, Set<String> areas) implements Intent {}

    /** Everything else: the sentences that answer. */
    record Passages(Query query) implements Intent {}
}
