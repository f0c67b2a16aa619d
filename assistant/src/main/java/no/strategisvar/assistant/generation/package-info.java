/**
 * Answers that a language model writes, claim by claim, each held to its quotes before it is shown.
 */
@NullMarked
package no.strategisvar.assistant.generation;

import org.jspecify.annotations.NullMarked;
