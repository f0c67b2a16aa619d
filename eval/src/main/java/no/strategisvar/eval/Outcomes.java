package no.strategisvar.eval;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.text.Letters;

import java.util.List;
import java.util.Locale;

/**
 * What became of one question.
 *
 * @param found the passages that retrieval gave, best first
 */
record Outcomes(Question question, List<Passage> found, Answer answer, long nanos) {

    Outcomes {
        found = List.copyOf(found);
    }

    String outcome() {
        return answer.outcome().wireName();
    }

    boolean outcomeIsRight() {
        return question.expected().contains(outcome());
    }

    /**
     * The share of the evidence among the first {@code k} passages; 1 or 0 where one quote is
     * enough.
     */
    double recall(int k) {
        List<Passage> top = found.subList(0, Math.min(k, found.size()));
        long held = question.quotes().stream().filter(quote -> holds(top, quote)).count();
        return question.needsAllQuotes()
                ? (double) held / question.quotes().size()
                : Math.min(1, held);
    }

    /**
     * One over the rank of the first passage that holds a quote; 0 when none of the first 10 does.
     */
    double reciprocalRank() {
        for (int i = 0; i < Math.min(10, found.size()); i++) {
            Passage passage = found.get(i);
            if (question.quotes().stream().anyMatch(quote -> holds(List.of(passage), quote))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** The share of the expected facts that the answer's text has; 1 when none is expected. */
    double factRecall() {
        if (question.facts().isEmpty()) {
            return 1;
        }
        String text = fold(answer.text());
        long said =
                question.facts().stream()
                        .filter(ways -> ways.stream().anyMatch(way -> text.contains(fold(way))))
                        .count();
        return (double) said / question.facts().size();
    }

    private static boolean holds(List<Passage> passages, String quote) {
        String letters = Letters.of(quote);
        return passages.stream().anyMatch(p -> Letters.of(p.text()).contains(letters));
    }

    private static String fold(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
