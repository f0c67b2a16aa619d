/** The plan's records for staff: searched, filtered, counted, sorted and related to each other. */
@NullMarked
package no.strategisvar.assistant.records;

import org.jspecify.annotations.NullMarked;
