/** Quotes that were checked against the stored passages: the only citations there are. */
@NullMarked
package no.strategisvar.assistant.citation;

import org.jspecify.annotations.NullMarked;
