/** Lets a language model write, once, what questions each passage answers, for the search alone. */
@NullMarked
package no.strategisvar.assistant.enrichment;

import org.jspecify.annotations.NullMarked;
