package no.strategisvar.assistant.answer;

import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.List;

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

    /**
     * A topic without what the documents may call its words, where some record has the word itself:
     * then those that have it are what was asked for.
     *
     * @param records everything that says what each record is about
     */
    public Query sharpened(Query topic, List<String> records) {
        List<List<Word>> words = records.stream().map(index.termMatch()::words).toList();
        List<Query.Term> terms =
                topic.terms().stream()
                        .map(term -> {
                            Query.Term own = new Query.Term(term.word(), term.weight(), List.of());
                            boolean known =
                                    words.stream()
                                            .anyMatch(record ->
                                                    index.termMatch().strength(own, record)
                                                            >= KNOWN);
                            return known ? own : term;
                        })
                        .toList();
        return new Query(topic.text(), terms);
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
