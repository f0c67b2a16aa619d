package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.Document.Dropped;
import no.strategisvar.corpus.reading.ReadingRules.Furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes page numbers, running labels and photo credits out of the lines and says what it took. */
final class FurnitureFilter {

    private record Rule(Pattern pattern, Furniture furniture) {}

    private final List<Rule> rules;

    FurnitureFilter(List<Furniture> furniture) {
        rules = furniture.stream().map(f -> new Rule(Pattern.compile(f.match()), f)).toList();
    }

    /** The lines with the furniture blanked; what was taken is added to {@code dropped}. */
    List<Line> filter(List<Line> lines, List<Dropped> dropped) {
        List<Line> kept = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line rest = line;
            for (Rule rule : rules) {
                rest = apply(rule, rest, dropped);
            }
            kept.add(rest);
        }
        return kept;
    }

    private static Line apply(Rule rule, Line line, List<Dropped> dropped) {
        List<Integer> pages = rule.furniture().pages();
        Integer page = line.page();
        boolean otherPage = !pages.isEmpty() && (page == null || !pages.contains(page));
        Matcher matcher = rule.pattern().matcher(line.text());
        if (otherPage || line.isBlank() || !matcher.find()) {
            return line;
        }
        dropped.add(new Dropped(line.number(), matcher.group().strip(), rule.furniture().reason()));
        return line.cutTo(
                line.text().substring(0, matcher.start()) + line.text().substring(matcher.end()));
    }
}
