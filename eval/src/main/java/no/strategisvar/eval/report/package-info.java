/** What people and machines get to see of a run. */
@NullMarked
package no.strategisvar.eval.report;

import org.jspecify.annotations.NullMarked;
