/** How long analysis and search take, by JMH; behind a profile of the build. */
@NullMarked
package no.strategisvar.eval.jmh;

import org.jspecify.annotations.NullMarked;
