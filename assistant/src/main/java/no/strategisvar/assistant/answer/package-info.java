/** The flow from question to answer, and the composers that each know one form of answer. */
@NullMarked
package no.strategisvar.assistant.answer;

import org.jspecify.annotations.NullMarked;
