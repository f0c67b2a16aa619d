package no.strategisvar.eval.run;

import no.strategisvar.eval.question.Question;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One question that was asked, and what came of it.
 *
 * @param found the first ten texts of the retrieval, for people to read
 * @param quoteRanks for each evidence quote the rank from 1 of the first text that holds it, or 0
 * @param nanos how long the answer took
 * @param support how well the documents support an answer, where the product tells
 */
public record Trial(
        Question question,
        List<Found> found,
        List<Integer> quoteRanks,
        Reply reply,
        long nanos,
        OptionalDouble support) {

    public Trial {
        found = List.copyOf(found);
        quoteRanks = List.copyOf(quoteRanks);
    }

    /** The rank of the first text that holds any quote, or 0. */
    public int bestRank() {
        return quoteRanks.stream().filter(rank -> rank > 0).min(Integer::compare).orElse(0);
    }

    /** Whether the retrieval can be judged: the question has evidence. */
    public boolean hasEvidence() {
        return !quoteRanks.isEmpty();
    }

    /** The same question with another answer. */
    public Trial with(Reply other) {
        return new Trial(question, found, quoteRanks, other, nanos, support);
    }
}
