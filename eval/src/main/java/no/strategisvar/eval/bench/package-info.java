/** How long the product takes to start. */
@NullMarked
package no.strategisvar.eval.bench;

import org.jspecify.annotations.NullMarked;
