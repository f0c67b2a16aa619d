package no.strategisvar.assistant.evidence;

import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words that the documents and the questions written for them have. */
final class Vocabulary {

    private static final double KNOWN = 0.35;

    private final TermMatch match;
    private final Map<String, List<Word>> byStem = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<Character, List<Word>> byFirstLetter = new HashMap<>();
    private final List<Word> all = new ArrayList<>();

    Vocabulary(TermMatch match) {
        this.match = match;
    }

    /** The same words, to which others can be added. */
    Vocabulary(Vocabulary other) {
        this(other.match);
        add(other.all);
        times.putAll(other.times);
    }

    void add(List<Word> words) {
        for (Word word : words) {
            if (byStem.putIfAbsent(word.stem(), List.of(word)) == null) {
                all.add(word);
                byFirstLetter
                        .computeIfAbsent(word.folded().charAt(0), _ -> new ArrayList<>())
                        .add(word);
            }
            times.merge(word.stem(), 1, Integer::sum);
        }
    }

    /** Whether a word is known, by itself, as a part of another or by what the plan calls it. */
    boolean knows(Query.Term term) {
        return match.strength(term, byStem.getOrDefault(term.word().stem(), all)) >= KNOWN;
    }

    /**
     * The word that was meant by one with a typing error, the commonest that is like it; the word
     * itself where it is known or none is like it.
     */
    Word spelt(Word word) {
        return byStem.containsKey(word.stem())
                ? word
                : byFirstLetter.getOrDefault(word.folded().charAt(0), List.of()).stream()
                        .filter(known -> match.isSame(word, known))
                        .max(Comparator.comparingInt(this::times))
                        .orElse(word);
    }

    private int times(Word word) {
        return times.getOrDefault(word.stem(), 0);
    }

    /**
     * The share of a query that is known, from 0 to 1, each word weighing as much as it is rare. A
     * word with a typing error or a part of a compound counts in part.
     */
    double familiarity(Query query) {
        double known = 0;
        double weight = 0;
        for (Query.Term term : query.terms()) {
            double rarity = match.rarity(term);
            weight += rarity;
            known += rarity * match.strength(term, byStem.getOrDefault(term.word().stem(), all));
        }
        return weight == 0 ? 0 : known / weight;
    }
}
