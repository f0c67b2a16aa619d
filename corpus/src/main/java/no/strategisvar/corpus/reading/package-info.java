/**
 * From a file to blocks, passages and records: the reading rules of a document and what they do.
 */
@NullMarked
package no.strategisvar.corpus.reading;

import org.jspecify.annotations.NullMarked;
