/** The command line. */
@NullMarked
package no.strategisvar.assistant.cli;

import org.jspecify.annotations.NullMarked;
