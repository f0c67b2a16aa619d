package no.strategisvar.assistant.answer;

import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of every passage, and of every question written for it, kept so that each word is held
 * against a query once, however many of a passage's questions have it.
 */
final class PassageWords {

    private final TermMatch match;
    private final Map<String, Texts> passages = new HashMap<>();

    /** All of a word that matching looks at. */
    private record Form(String folded, String stem) {}

    /** The texts of one passage, each as the numbers of its words among those of them all. */
    private static final class Texts {
        private final List<Word> words = new ArrayList<>();
        private final Map<Form, Integer> numbers = new HashMap<>();
        private final List<int[]> texts = new ArrayList<>();

        private void add(List<Word> text) {
            texts.add(text.stream().mapToInt(this::number).distinct().toArray());
        }

        private int number(Word word) {
            return numbers.computeIfAbsent(
                    new Form(word.folded(), word.stem()),
                    _ -> {
                        words.add(word);
                        return words.size() - 1;
                    });
        }

        /** How well a word of a query is met by each text. */
        private double[] strengths(Word asked) {
            double[] byWord = new double[words.size()];
            Arrays.setAll(byWord, i -> TermMatch.strength(asked, words.get(i)));
            double[] best = new double[texts.size()];
            Arrays.setAll(
                    best,
                    i -> Arrays.stream(texts.get(i)).mapToDouble(n -> byWord[n]).max().orElse(0));
            return best;
        }

        /** The same with what the documents may call the word. */
        private double[] strengths(Query.Term term) {
            double[] best = strengths(term.word());
            for (Query.Meaning meaning : term.meanings()) {
                double[] whole = new double[texts.size()];
                Arrays.fill(whole, 1);
                for (Word part : meaning.words()) {
                    double[] strengths = strengths(part);
                    Arrays.setAll(whole, i -> Math.min(whole[i], strengths[i]));
                }
                Arrays.setAll(
                        best,
                        i ->
                                whole[i] >= TermMatch.PART
                                        ? Math.max(best[i], TermMatch.MEANT)
                                        : best[i]);
            }
            return best;
        }
    }

    PassageWords(TermMatch match) {
        this.match = match;
    }

    /** Adds a text of a passage: its own, or a question written for it. */
    void add(String passageId, List<Word> text) {
        passages.computeIfAbsent(passageId, _ -> new Texts()).add(text);
    }

    /**
     * The share of a query's weight that one text of a passage meets, from 0 to 1, as {@link
     * TermMatch#coverage} has it; of the text that meets most.
     */
    double coverage(Query query, String passageId) {
        Texts own = passages.get(passageId);
        if (own == null) {
            return 0;
        }
        double[] met = new double[own.texts.size()];
        double all = 0;
        for (Query.Term term : query.terms()) {
            double rarity = match.rarity(term);
            all += rarity;
            double[] strengths = own.strengths(term);
            Arrays.setAll(met, i -> met[i] + rarity * strengths[i]);
        }
        return all == 0 ? 0 : Arrays.stream(met).max().orElse(0) / all;
    }
}
