/**
 * What a message wants listed, whatever words it is put in: which records, and on what topic.
 * Learnt from messages in which people marked the topic, beside the rules of {@code question}.
 */
@NullMarked
package no.strategisvar.assistant.wanted;

import org.jspecify.annotations.NullMarked;
