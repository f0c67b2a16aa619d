package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well the words of a query are met by the words of a text, and how rare they are. This is what
 * the answer rests on when it decides whether the documents say anything of the matter.
 *
 * <p>A word is met by the same stem (1), by what the plan calls it (0.9), by a word one or two
 * typing errors away (0.8), by a compound that begins or ends with it (0.7), by a part of it
 * (0.35), or not at all (0).
 */
public final class TermMatch {

    /** What a word counts that is met by what the plan calls it. */
    public static final double MEANT = 0.9;

    /** The same for a compound with it. */
    public static final double PART = 0.7;

    private static final double MISSPELT = 0.8;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_WIDER = 5;
    private static final int SHORTEST_MISSPELT = 6;
    private static final int SHORTEST_COMPOUNDED = 3;

    /** Letters that tell one word from another. */
    private static final int BEGINNING = 5;

    private final NorwegianAnalysis analysis;
    private final Map<String, Integer> passagesByStem = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final int passages;

    TermMatch(Corpus corpus, NorwegianAnalysis analysis) {
        this.analysis = analysis;
        corpus.passages()
                .forEach(passage -> {
                    String text = String.join(" ", passage.path()) + " " + passage.text();
                    var stems = new HashSet<String>();
                    for (Word word : analysis.words(text)) {
                        stems.add(word.stem());
                        beginnings.add(beginning(word.folded()));
                    }
                    stems.forEach(stem -> passagesByStem.merge(stem, 1, Integer::sum));
                });
        this.passages = (int) corpus.passages().count();
    }

    /** The words of a text, to be matched against several queries. */
    public List<Word> words(String text) {
        return analysis.words(text);
    }

    /**
     * The share of the query's weight that a text meets, from 0 to 1; each word weighs as much as
     * it is rare in the corpus.
     */
    public double coverage(Query query, List<Word> text) {
        return coverage(query, Stream.of(text));
    }

    /**
     * The largest {@link #coverage(Query, List)} that any of some texts has, 0 where there are
     * none. The rarest words are tried first, and a text that can no longer be the best is left.
     */
    public double coverage(Query query, Stream<List<Word>> texts) {
        List<Query.Term> terms =
                query.terms().stream()
                        .sorted(
                                Comparator.comparingDouble((Query.Term term) -> rarity(term))
                                        .reversed())
                        .toList();
        double[] rarities = terms.stream().mapToDouble(this::rarity).toArray();
        double all = 0;
        for (double rarity : rarities) {
            all += rarity;
        }
        double best = 0;
        for (Iterator<List<Word>> each = texts.iterator(); each.hasNext(); ) {
            List<Word> text = each.next();
            double met = 0;
            double left = all;
            for (int i = 0; i < rarities.length && met + left > best; i++) {
                met += rarities[i] * strength(terms.get(i), text);
                left -= rarities[i];
            }
            best = Math.max(best, met);
        }
        return all == 0 ? 0 : best / all;
    }

    /** How well one word of a query is met by a text, from 0 to 1. */
    public double strength(Query.Term term, List<Word> text) {
        double best = 0;
        for (Word word : text) {
            best = Math.max(best, strength(term.word(), word));
            if (best == 1) {
                return 1;
            }
        }
        for (Query.Meaning meaning : term.meanings()) {
            boolean whole =
                    meaning.words().stream()
                            .allMatch(part ->
                                    text.stream().anyMatch(word -> strength(part, word) >= PART));
            if (whole) {
                best = Math.max(best, MEANT);
            }
        }
        return best;
    }

    /** Whether two words are one: the same but for an ending or a typing error. */
    public boolean isSame(Word a, Word b) {
        return strength(a, b) >= MISSPELT;
    }

    /** How rare a word is among the passages: the logarithm of the inverse document frequency. */
    public double rarity(Query.Term term) {
        return rarity(term.word());
    }

    /** The same of any word. */
    double rarity(Word word) {
        int found = passagesByStem.getOrDefault(word.stem(), 0);
        return Math.log(1 + (passages - found + 0.5) / (found + 0.5));
    }

    /** Whether any passage has the word, in any form. */
    public boolean isKnown(Word word) {
        return passagesByStem.containsKey(word.stem());
    }

    /**
     * Whether a word is a compound of another, however short, and of one that begins like a word of
     * the passages: «mat» in «matproduserende», but not in «materiale».
     */
    public boolean isCompoundOf(Word part, Word whole) {
        int length = part.stem().length();
        return length >= SHORTEST_COMPOUNDED
                && whole.folded().length() >= length + BEGINNING
                && whole.folded().startsWith(part.stem())
                && beginnings.contains(beginning(whole.folded().substring(length)));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    /** Where the words of a query stand in a text: start and end in UTF-16 units. */
    public List<int[]> highlights(Query query, String text) {
        List<int[]> marks = new ArrayList<>();
        for (Word word : analysis.words(text)) {
            boolean met =
                    query.terms().stream()
                            .anyMatch(term ->
                                    strength(term.word(), word) > 0
                                            || term.meanings().stream()
                                                    .flatMap(m -> m.words().stream())
                                                    .anyMatch(m -> strength(m, word) == 1));
            if (met) {
                marks.add(new int[] {word.start(), word.end()});
            }
        }
        return marks;
    }

    /** How well one word is met by another, from 0 to 1. */
    public static double strength(Word asked, Word found) {
        if (asked.stem().equals(found.stem()) || asked.folded().equals(found.folded())) {
            return 1;
        }
        if (isMisspelt(asked.folded(), found.folded())
                || isMisspelt(asked.stem(), found.stem())
                || isMisspelt(asked.folded(), found.stem())) {
            return MISSPELT;
        }
        if (isPart(asked, found)) {
            return PART;
        }
        return found.stem().length() >= SHORTEST_WIDER && isPart(found, asked) ? 0.35 : 0;
    }

    private static boolean isPart(Word part, Word whole) {
        String stem = part.stem();
        return stem.length() >= SHORTEST_PART
                && whole.folded().length() >= stem.length() + 2
                && (whole.folded().startsWith(stem) || whole.stem().endsWith(stem));
    }

    private static boolean isMisspelt(String asked, String found) {
        int length = Math.min(asked.length(), found.length());
        if (length < SHORTEST_MISSPELT || asked.charAt(0) != found.charAt(0)) {
            return false;
        }
        int allowed = length >= 9 ? 2 : 1;
        return Math.abs(asked.length() - found.length()) <= allowed
                && Edits.within(asked, found, allowed);
    }
}
