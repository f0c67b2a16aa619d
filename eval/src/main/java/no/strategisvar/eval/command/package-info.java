/** The command line of the evaluation. */
@NullMarked
package no.strategisvar.eval.command;

import org.jspecify.annotations.NullMarked;
