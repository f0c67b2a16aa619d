/**
 * Whether the documents say anything of what is asked: enough to answer, something near it, or
 * nothing.
 */
@NullMarked
package no.strategisvar.assistant.evidence;

import org.jspecify.annotations.NullMarked;
