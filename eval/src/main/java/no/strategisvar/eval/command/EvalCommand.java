package no.strategisvar.eval.command;

import java.util.concurrent.Callable;

/** A command of the evaluation; more of them may come from the class path as services. */
public interface EvalCommand extends Callable<Integer> {}
