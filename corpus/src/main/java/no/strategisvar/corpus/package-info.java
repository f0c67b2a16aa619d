/**
 * What is known: documents with their pages, passages and records, and the folder they live in.
 *
 * <p>Knows nothing of search or HTTP. A document is read once, at start, into immutable records.
 */
@NullMarked
package no.strategisvar.corpus;

import org.jspecify.annotations.NullMarked;
