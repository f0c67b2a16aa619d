/**
 * The lines of a PDF in the order a person reads them: letters become lines, lines stand in
 * columns, sideways pages are turned, what every page repeats is told apart from what it says.
 */
@NullMarked
package no.strategisvar.corpus.pdf;

import org.jspecify.annotations.NullMarked;
