package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.reading.ReadingRules.SectionRule;

import java.util.List;
import java.util.Optional;

/**
 * A section and the lines of its text.
 *
 * @param rule the rule that opened it; empty for text above the first section
 */
record SectionLines(Optional<SectionRule> rule, List<Line> lines) {
    SectionLines {
        lines = List.copyOf(lines);
    }
}
