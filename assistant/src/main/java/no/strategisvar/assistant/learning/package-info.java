/** Learning from examples of two sorts, by weights that are found by their hashes. */
@NullMarked
package no.strategisvar.assistant.learning;

import org.jspecify.annotations.NullMarked;
