/** The source files as they lie on disk, read again from scratch and not by the product. */
@NullMarked
package no.strategisvar.eval.source;

import org.jspecify.annotations.NullMarked;
