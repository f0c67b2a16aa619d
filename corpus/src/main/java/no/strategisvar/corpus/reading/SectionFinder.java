package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.Document.Dropped;
import no.strategisvar.corpus.reading.ReadingRules.SectionRule;
import no.strategisvar.corpus.text.Letters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Divides the lines of a document into sections by its rules, in the order of the rules. Headings
 * are taken out of the text; a rule that finds nothing becomes a warning.
 */
final class SectionFinder {

    private final Line[] lines;
    private final List<Dropped> headings = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    SectionFinder(List<Line> lines) {
        this.lines = lines.toArray(Line[]::new);
    }

    /** What was a heading and is now part of a path. */
    List<Dropped> headings() {
        return headings;
    }

    List<String> warnings() {
        return warnings;
    }

    /** The sections in their order; text before the first one comes as a section of its own. */
    List<SectionLines> find(List<SectionRule> rules) {
        List<SectionRule> found = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        for (SectionRule rule : rules) {
            int start = start(rule, from);
            if (start < 0) {
                warnings.add(
                        "Fant ikke begynnelsen på seksjonen %s%s. Se over «sections» i lesereglene."
                                .formatted(
                                        rule.path(),
                                        rule.page() == null ? "" : " på side " + rule.page()));
                continue;
            }
            found.add(rule);
            starts.add(start);
            from = start;
            consume(rule, start);
        }
        return cut(found, starts);
    }

    private List<SectionLines> cut(List<SectionRule> rules, List<Integer> starts) {
        List<SectionLines> sections = new ArrayList<>();
        List<Line> all = Arrays.asList(lines);
        int first = starts.isEmpty() ? lines.length : starts.getFirst();
        sections.add(new SectionLines(Optional.empty(), all.subList(0, first)));
        for (int i = 0; i < rules.size(); i++) {
            int end = i + 1 < rules.size() ? starts.get(i + 1) : lines.length;
            sections.add(
                    new SectionLines(Optional.of(rules.get(i)), all.subList(starts.get(i), end)));
        }
        return sections;
    }

    private int start(SectionRule rule, int from) {
        String at = rule.at();
        for (int i = from; i < lines.length; i++) {
            if (!Objects.equals(lines[i].page(), rule.page()) || lines[i].isBlank()) {
                continue;
            }
            boolean here =
                    at == null
                            ? !rule.headings().isEmpty()
                                    && matchEnd(i, rule.headings().getFirst()) > 0
                            : beginsWith(lines[i], at);
            if (here) {
                return i;
            }
        }
        return -1;
    }

    private static boolean beginsWith(Line line, String at) {
        return line.text().strip().startsWith(at);
    }

    private void consume(SectionRule rule, int start) {
        int pageStart = start;
        while (pageStart > 0 && Objects.equals(lines[pageStart - 1].page(), rule.page())) {
            pageStart--;
        }
        for (String heading : rule.headings()) {
            if (!consume(heading, start, rule) && !consume(heading, pageStart, rule)) {
                warnings.add("Fant ikke overskriften «" + heading + "».");
            }
        }
        for (String group : rule.groups()) {
            if (!consume(group, start, rule)) {
                warnings.add("Fant ikke gruppen «" + group + "».");
            }
        }
    }

    private boolean consume(String heading, int from, SectionRule rule) {
        for (int i = from; i < lines.length; i++) {
            if (!Objects.equals(lines[i].page(), rule.page())) {
                return false;
            }
            int end = matchEnd(i, heading);
            if (end > 0) {
                for (int j = i; j < end; j++) {
                    if (!lines[j].isBlank()) {
                        headings.add(
                                new Dropped(
                                        lines[j].number(), lines[j].text().strip(), "overskrift"));
                    }
                    lines[j] = lines[j].withText("");
                }
                return true;
            }
        }
        return false;
    }

    /**
     * The line after a heading that begins at {@code from}, blank lines skipped; 0 if none does.
     */
    private int matchEnd(int from, String heading) {
        String wanted = Letters.of(heading);
        if (lines[from].isBlank() || wanted.isEmpty()) {
            return 0;
        }
        String seen = "";
        for (int i = from; i < lines.length && wanted.startsWith(seen); i++) {
            if (lines[i].text().strip().startsWith("•")) {
                return 0;
            }
            seen += Letters.of(lines[i].text());
            if (seen.equals(wanted)) {
                return i + 1;
            }
        }
        return 0;
    }
}
