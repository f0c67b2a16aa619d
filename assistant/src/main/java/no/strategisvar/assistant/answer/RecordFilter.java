package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.Joined;
import no.strategisvar.index.Edits;
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

    private static final String DERIVED = "ing";

    private static final int SHORTEST_ADJECTIVE = 4;

    /** One letter shorter than those that are compared everywhere. */
    private static final int SHORTEST_MISSPELT = 5;

    private static final String NEUTER = "t";

    private final TermMatch match;

    /** The words of every record that was asked for; there are no more than the documents have. */
    private final Map<String, List<Word>> words = new ConcurrentHashMap<>();

    public RecordFilter(PassageIndex index) {
        this.match = index.termMatch();
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
                        .map(term -> spelled(term, records))
                        .map(term -> {
                            Query.Term own = new Query.Term(term.word(), term.weight(), List.of());
                            return isKnown(own, records) ? own : term;
                        })
                        .toList();
        return new Query(topic.text(), terms);
    }

    /**
     * A term that the documents do not have, as a word that the records have and that it is like.
     */
    private Query.Term spelled(Query.Term term, List<String> records) {
        return match.isKnown(term.word())
                ? term
                : records.stream()
                        .flatMap(record -> words(record).stream())
                        .filter(word -> isMeant(term.word(), word))
                        .findFirst()
                        .map(word ->
                                new Query.Term(
                                        inPlace(term.word(), word), term.weight(), term.meanings()))
                        .orElse(term);
    }

    /** A typing error; one in a short word, too, for no document has it. */
    private boolean isMeant(Word typed, Word meant) {
        return match.isSame(typed, meant)
                || (typed.folded().length() == SHORTEST_MISSPELT
                        && typed.folded().charAt(0) == meant.folded().charAt(0)
                        && Edits.within(typed.folded(), meant.folded(), 1));
    }

    private static Word inPlace(Word typed, Word meant) {
        return new Word(meant.surface(), meant.folded(), meant.stem(), typed.start(), typed.end());
    }

    /** Whether the words of any record meet one word of a topic. */
    boolean isKnown(Query.Term term, List<String> records) {
        return records.stream().anyMatch(record -> strength(term, record) >= KNOWN);
    }

    /**
     * The records that are about a topic; every record is about a topic without words. Of words
     * that stand side by side («fisk og skalldyr», «lån eller tilskudd») one is enough.
     *
     * @param about everything that says what a record is about
     */
    public <T> List<T> about(Query topic, List<T> records, Function<T, String> about) {
        List<List<Query.Term>> slots = slots(topic);
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
                    slot.stream().mapToDouble(term -> strength(term, record)).max().orElse(0);
            all += rarity;
            met += rarity * strength;
        }
        return all == 0 ? 0 : met / all;
    }

    /** How well a record meets a word; «markedsføring» is met by «markedsføre». */
    private double strength(Query.Term term, String record) {
        List<Word> words = words(record);
        boolean derived =
                words.stream()
                        .anyMatch(
                                word -> isDerived(term.word(), word) || isBent(term.word(), word));
        boolean isPart = words.stream().anyMatch(word -> match.isCompoundOf(term.word(), word));
        double met = match.strength(term, words);
        return derived
                ? Math.max(met, TermMatch.MEANT)
                : isPart ? Math.max(met, TermMatch.PART) : met;
    }

    /** Whether one is the verb of which the other is made with «-ing». */
    private static boolean isDerived(Word a, Word b) {
        return a.stem().equals(b.stem() + DERIVED) || b.stem().equals(a.stem() + DERIVED);
    }

    /** «Grønn», «grønt», «grønne»: the same adjective, which doubles its last letter or not. */
    private static boolean isBent(Word a, Word b) {
        String one = single(a);
        String other = single(b);
        return one.length() >= SHORTEST_ADJECTIVE
                && other.length() >= SHORTEST_ADJECTIVE
                && (one.equals(other) || one.equals(other + NEUTER) || other.equals(one + NEUTER));
    }

    /** The stem without a doubled last letter. */
    private static String single(Word word) {
        return word.stem().replaceFirst("(\\p{L})\\1$", "$1");
    }

    private static List<List<Query.Term>> slots(Query topic) {
        List<List<Query.Term>> slots = new ArrayList<>();
        for (Query.Term term : topic.terms()) {
            boolean joined =
                    !slots.isEmpty()
                            && Joined.inAnyWay(slots.getLast().getLast(), term, topic.text());
            if (!joined) {
                slots.add(new ArrayList<>());
            }
            slots.getLast().add(term);
        }
        return slots;
    }

    /** The words of a record, to be matched. */
    List<Word> words(String record) {
        return words.computeIfAbsent(record, match::words);
    }
}
