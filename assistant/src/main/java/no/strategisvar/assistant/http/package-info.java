/** The HTTP service and its pages. */
@NullMarked
package no.strategisvar.assistant.http;

import org.jspecify.annotations.NullMarked;
