/** Asking every question of a set, with the product or with anything else that answers. */
@NullMarked
package no.strategisvar.eval.run;

import org.jspecify.annotations.NullMarked;
