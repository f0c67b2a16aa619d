package no.strategisvar.eval.run;

import no.strategisvar.eval.question.Question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One question that was asked, and what came of it.
 *
 * @param found the first ten texts of the retrieval, for people to read
 * @param quoteRanks for each evidence quote the rank from 1 of the first text that holds it, or 0
 * @param nanos how long the answer took
 * @param support how well the documents support an answer, where the product tells
 * @param judgement what a judge said of the answer, where one was asked
 */
public record Trial(
        Question question,
        List<Found> found,
        List<Integer> quoteRanks,
        Reply reply,
        long nanos,
        OptionalDouble support,
        Optional<Judgement> judgement) {

    private static final double NANOS_IN_MILLI = 1e6;

    public Trial {
        found = List.copyOf(found);
        quoteRanks = List.copyOf(quoteRanks);
    }

    /** How long the answer took, in milliseconds. */
    public double millis() {
        return nanos / NANOS_IN_MILLI;
    }

    /** A trial that no judge has seen. */
    public Trial(
            Question question,
            List<Found> found,
            List<Integer> quoteRanks,
            Reply reply,
            long nanos,
            OptionalDouble support) {
        this(question, found, quoteRanks, reply, nanos, support, Optional.empty());
    }

    /** The rank of the first text that holds any quote, or 0. */
    public int bestRank() {
        return quoteRanks.stream().filter(rank -> rank > 0).min(Integer::compare).orElse(0);
    }

    /** Whether the retrieval can be judged: the question has evidence. */
    public boolean hasEvidence() {
        return !quoteRanks.isEmpty();
    }

    /** The same with what a judge said of it. */
    public Trial judged(Judgement said) {
        return new Trial(question, found, quoteRanks, reply, nanos, support, Optional.of(said));
    }
}
