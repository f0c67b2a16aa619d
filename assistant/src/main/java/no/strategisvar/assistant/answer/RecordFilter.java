package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.Joined;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Tells whether a record is about a topic. Lists in an answer and lists over HTTP ask the same
 * filter, so the two cannot disagree.
 */
public final class RecordFilter {

    /** A record is about a topic when it meets at least this much of it. */
    private static final double ABOUT = 0.65;

    /** A word is known to a record that has it, or a compound with it. */
    private static final double KNOWN = 0.7;

    private final TermMatch match;

    /** The words of every record that was asked for; there are no more than the documents have. */
    private final Map<String, List<Word>> words = new ConcurrentHashMap<>();

    public RecordFilter(PassageIndex index) {
        this.match = index.termMatch();
    }

    /** Whether two words of a topic that stand in its text mean one and the same slot. */
    private interface Join {
        boolean joins(Query.Term left, Query.Term right, String text);
    }

    /**
     * A topic without what the documents may call its words, where some record has the word itself:
     * then those that have it are what was asked for.
     *
     * @param records everything that says what each record is about
     */
    public Query sharpened(Query topic, List<String> records) {
        List<Query.Term> terms =
                topic.terms().stream()
                        .map(term -> {
                            Query.Term own = new Query.Term(term.word(), term.weight(), List.of());
                            return isKnown(own, records) ? own : term;
                        })
                        .toList();
        return new Query(topic.text(), terms);
    }

    /** Whether the words of any record meet one word of a topic. */
    boolean isKnown(Query.Term term, List<String> records) {
        return records.stream().anyMatch(record -> match.strength(term, words(record)) >= KNOWN);
    }

    /**
     * The records that are about a topic; every record is about a topic without words. Of words
     * that «eller» joins one is enough; of words that stand side by side in another way («fisk og
     * skalldyr»), where no record has them all.
     *
     * @param about everything that says what a record is about
     */
    public <T> List<T> about(Query topic, List<T> records, Function<T, String> about) {
        List<T> all = about(slots(topic, Joined::asEither), records, about);
        return all.isEmpty() ? about(slots(topic, Joined::inAnyWay), records, about) : all;
    }

    private <T> List<T> about(
            List<List<Query.Term>> slots, List<T> records, Function<T, String> about) {
        return records.stream()
                .filter(record -> slots.isEmpty() || met(slots, about.apply(record)) >= ABOUT)
                .toList();
    }

    /** The share of a topic's weight that a record meets; a slot is met by any of its words. */
    private double met(List<List<Query.Term>> slots, String record) {
        double met = 0;
        double all = 0;
        for (List<Query.Term> slot : slots) {
            double rarity = slot.stream().mapToDouble(match::rarity).max().orElse(0);
            double strength =
                    slot.stream()
                            .mapToDouble(term -> match.strength(term, words(record)))
                            .max()
                            .orElse(0);
            all += rarity;
            met += rarity * strength;
        }
        return all == 0 ? 0 : met / all;
    }

    private static List<List<Query.Term>> slots(Query topic, Join join) {
        List<List<Query.Term>> slots = new ArrayList<>();
        for (Query.Term term : topic.terms()) {
            boolean joined =
                    !slots.isEmpty() && join.joins(slots.getLast().getLast(), term, topic.text());
            if (!joined) {
                slots.add(new ArrayList<>());
            }
            slots.getLast().add(term);
        }
        return slots;
    }

    private List<Word> words(String record) {
        return words.computeIfAbsent(record, match::words);
    }
}
