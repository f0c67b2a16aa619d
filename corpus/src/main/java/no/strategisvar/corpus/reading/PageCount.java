package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.reading.ReadingRules.PageAt;
import no.strategisvar.corpus.reading.ReadingRules.Pages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives every line its page by counting the lines that open a page. A page that cannot be counted
 * is null: never a guess.
 */
final class PageCount {

    private PageCount() {}

    /** The lines with their pages; all pages null when there are no rules. */
    static List<Line> number(
            List<String> texts, @Nullable Pages rules, ReadingRules.@Nullable Witness witness)
            throws CorpusException {
        List<Line> lines = new ArrayList<>(texts.size());
        if (rules == null) {
            for (String text : texts) {
                lines.add(new Line(lines.size() + 1, null, text));
            }
            return lines;
        }
        Pattern opens = Pattern.compile(rules.opens());
        Integer page = null;
        boolean counting = false;
        for (String text : texts) {
            PageAt pinned = at(rules.printed(), text);
            boolean broken =
                    page != null
                            && witness != null
                            && page >= witness.from()
                            && page <= witness.to();
            if (pinned != null && (pinned.page() == null || page == null || pinned.page() > page)) {
                page = pinned.page();
            } else if (opens.matcher(text).find() && !broken) {
                if (!counting && begins(text, rules.first().line())) {
                    counting = true;
                    page = rules.first().page();
                } else if (counting && page != null) {
                    page = page + 1;
                } else {
                    page = null;
                }
                check(rules.check(), text, page);
            }
            lines.add(new Line(lines.size() + 1, page, text));
        }
        return lines;
    }

    private static void check(List<PageAt> checks, String text, @Nullable Integer page)
            throws CorpusException {
        PageAt check = at(checks, text);
        if (check != null && page != null && !page.equals(check.page())) {
            throw new CorpusException(
                    "Sidetellingen stemmer ikke: linjen «%s» skal stå på side %d, men ble talt til side %d. Se over «pages» i lesereglene."
                            .formatted(text.strip(), check.page(), page));
        }
    }

    private static @Nullable PageAt at(List<PageAt> places, String text) {
        return places.stream().filter(place -> begins(text, place.line())).findFirst().orElse(null);
    }

    /** A short rule must be the whole line, so that «2» is not found in «2030». */
    private static boolean begins(String text, String rule) {
        String line = text.strip();
        return rule.length() < 30 ? line.equals(rule) : line.startsWith(rule);
    }
}
