/** What becomes of a Norwegian word before it is indexed or searched for. */
@NullMarked
package no.strategisvar.index.analysis;

import org.jspecify.annotations.NullMarked;
