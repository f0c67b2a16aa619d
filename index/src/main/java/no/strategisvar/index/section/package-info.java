/** What stands around a passage: the section it was cut from, and the sentences beside one. */
@NullMarked
package no.strategisvar.index.section;

import org.jspecify.annotations.NullMarked;
