/** A language model as the judge of answers: the second layer, beside the figures. */
@NullMarked
package no.strategisvar.eval.judge;

import org.jspecify.annotations.NullMarked;
