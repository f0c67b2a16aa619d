/** How long the product takes to start, and what it adds to what a model takes. */
@NullMarked
package no.strategisvar.eval.bench;

import org.jspecify.annotations.NullMarked;
