/** What is measured; every figure is defined in one class. */
@NullMarked
package no.strategisvar.eval.metric;

import org.jspecify.annotations.NullMarked;
