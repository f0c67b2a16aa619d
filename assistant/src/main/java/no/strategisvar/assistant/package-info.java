/**
 * Answering questions about a plan; {@link no.strategisvar.assistant.Main} wires the parts
 * together.
 */
@NullMarked
package no.strategisvar.assistant;

import org.jspecify.annotations.NullMarked;
