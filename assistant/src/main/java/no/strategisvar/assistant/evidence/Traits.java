package no.strategisvar.assistant.evidence;

import java.util.List;
import java.util.Map;

/**
 * What a question is known by.
 *
 * @param compared what it is compared by with others, and how often it has each
 * @param wording its words as they stand, one by one and with the next
 */
record Traits(Map<String, Float> compared, List<String> wording) {}
