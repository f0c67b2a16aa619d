package no.strategisvar.eval.statistic;

/**
 * A mean and what it may well have been with other questions of the same sort.
 *
 * @param n how many questions it rests on
 */
public record Interval(int n, double mean, double low, double high) {}
