/** Finding passages: the Lucene index of a corpus and the retrieval over it. */
@NullMarked
package no.strategisvar.index;

import org.jspecify.annotations.NullMarked;
