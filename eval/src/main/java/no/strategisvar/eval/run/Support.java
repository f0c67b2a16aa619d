package no.strategisvar.eval.run;

import no.strategisvar.eval.question.Question;

import java.util.OptionalDouble;

/**
 * How well the documents support an answer, from 0 to 1, as the product judges when it decides
 * whether to answer. Empty where the product does not tell.
 */
@FunctionalInterface
public interface Support {

    /** A product that does not tell. */
    Support UNTOLD = _ -> OptionalDouble.empty();

    OptionalDouble of(Question question);
}
