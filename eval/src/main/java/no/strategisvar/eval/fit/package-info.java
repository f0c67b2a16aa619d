/** How well project ideas are held against the plan. */
@NullMarked
package no.strategisvar.eval.fit;

import org.jspecify.annotations.NullMarked;
