/** Measuring retrieval and answers against a question set, with the intervals that go with it. */
@NullMarked
package no.strategisvar.eval;

import org.jspecify.annotations.NullMarked;
