/** What each step of the retrieval brings: the same questions with one step off at a time. */
@NullMarked
package no.strategisvar.eval.ablation;

import org.jspecify.annotations.NullMarked;
