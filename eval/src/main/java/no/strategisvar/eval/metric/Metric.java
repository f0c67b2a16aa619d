package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.OptionalDouble;

/**
 * A figure that each question has, or has not. The figure of a run is the mean over the questions
 * that have it, so that intervals and tests can be drawn from the questions.
 */
public interface Metric {

    /** The name in files and tables, such as {@code recall@5}. */
    String name();

    /** The value of one question; empty where the metric says nothing of it. */
    OptionalDouble of(Trial trial);

    /** Whether more is better. */
    default boolean isHigherBetter() {
        return true;
    }
}
