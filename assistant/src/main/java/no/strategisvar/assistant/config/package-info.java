/** The settings, from the environment and a file, checked at start. */
@NullMarked
package no.strategisvar.assistant.config;

import org.jspecify.annotations.NullMarked;
