package no.strategisvar.assistant.answer;

import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;

/**
 * Tells whether a record is about a topic. Lists in an answer and lists over HTTP ask the same
 * filter, so the two cannot disagree.
 */
public final class RecordFilter {

    /** A record is about a topic when it meets at least this much of it. */
    private static final double ABOUT = 0.65;

    /** A word is known to a record that has it, or a compound with it. */
    private static final double KNOWN = 0.7;

    private final PassageIndex index;

    public RecordFilter(PassageIndex index) {
        this.index = index;
    }

    /** Whether a record's words meet a topic; every record meets a topic without words. */
    public boolean isAbout(Query topic, String record) {
        return topic.terms().isEmpty()
                || index.termMatch().coverage(topic, index.termMatch().words(record)) >= ABOUT;
    }

    /** Whether a record's words meet one word of a topic. */
    public boolean knows(Query.Term term, String record) {
        return index.termMatch().strength(term, index.termMatch().words(record)) >= KNOWN;
    }
}
