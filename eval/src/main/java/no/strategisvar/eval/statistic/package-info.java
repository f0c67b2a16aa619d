/** How far a figure can be trusted: intervals, and tests of a difference. */
@NullMarked
package no.strategisvar.eval.statistic;

import org.jspecify.annotations.NullMarked;
