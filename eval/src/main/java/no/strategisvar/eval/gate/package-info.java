/** The figures that a change must not fall below. */
@NullMarked
package no.strategisvar.eval.gate;

import org.jspecify.annotations.NullMarked;
