package no.strategisvar.eval.run;

import no.strategisvar.eval.question.Question;

/** Anything that answers a question. */
@FunctionalInterface
public interface Answering {

    /** The answer to the last message of the question's conversation. */
    Reply reply(Question question);
}
