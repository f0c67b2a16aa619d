/** The assistant's own words, in bokmål and nynorsk side by side. */
@NullMarked
package no.strategisvar.assistant.texts;

import org.jspecify.annotations.NullMarked;
