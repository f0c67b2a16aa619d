/** The question set: what is asked, and what a right answer is. */
@NullMarked
package no.strategisvar.eval.question;

import org.jspecify.annotations.NullMarked;
