/** What is not answered: personal data, and attempts to make the assistant do something else. */
@NullMarked
package no.strategisvar.assistant.guard;

import org.jspecify.annotations.NullMarked;
