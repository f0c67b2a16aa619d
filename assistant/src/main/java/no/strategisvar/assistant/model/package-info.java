/** The language models, behind one door: who is asked, how long is waited and what it may cost. */
@NullMarked
package no.strategisvar.assistant.model;

import org.jspecify.annotations.NullMarked;
