/** Other people's retrieval as it comes out of the box, for comparison; built by a profile only. */
@NullMarked
package no.strategisvar.eval.peers;

import org.jspecify.annotations.NullMarked;
