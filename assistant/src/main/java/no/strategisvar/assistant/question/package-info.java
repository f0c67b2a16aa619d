/** What a person asks: language, follow-ups, and the kind of answer that is wanted. */
@NullMarked
package no.strategisvar.assistant.question;

import org.jspecify.annotations.NullMarked;
