/** Optional models of the search: vectors of passages, a cross-encoder, and the fusion of ranks. */
@NullMarked
package no.strategisvar.index.dense;

import org.jspecify.annotations.NullMarked;
