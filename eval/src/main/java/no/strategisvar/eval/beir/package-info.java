/** Retrieval on any folder in BEIR's form. */
@NullMarked
package no.strategisvar.eval.beir;

import org.jspecify.annotations.NullMarked;
