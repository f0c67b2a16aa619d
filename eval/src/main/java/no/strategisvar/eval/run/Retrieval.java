package no.strategisvar.eval.run;

import no.strategisvar.eval.question.Question;

import java.util.List;

/** Anything that finds texts for a question. */
@FunctionalInterface
public interface Retrieval {

    /** At most {@code limit} texts, best first. */
    List<Found> find(Question question, int limit);
}
