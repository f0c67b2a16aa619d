package no.strategisvar.corpus.reading;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How one document's text is read, as its file {@code <id>.rules.yaml} says. Everything may be left
 * out; what is absent does nothing.
 */
record ReadingRules(
        @Nullable Pages pages,
        @Nullable Witness witness,
        List<Furniture> furniture,
        List<SectionRule> sections,
        @Nullable RecordRules records) {

    static final ReadingRules NONE = new ReadingRules(null, null, List.of(), List.of(), null);

    ReadingRules {
        furniture = orEmpty(furniture);
        sections = orEmpty(sections);
    }

    /**
     * Reads every pattern once, before any text is.
     *
     * @throws java.util.regex.PatternSyntaxException when one cannot be read
     */
    void checkPatterns() {
        if (pages != null) {
            Pattern.compile(pages.opens());
        }
        furniture.forEach(rule -> Pattern.compile(rule.match()));
        if (records != null) {
            records.patterns().forEach(Pattern::compile);
        }
    }

    /** Whether the rules say how a text is cut, and not only what it lists. */
    boolean cutText() {
        return pages != null || witness != null || !furniture.isEmpty() || !sections.isEmpty();
    }

    /**
     * How pages are counted in a text that has lost its page breaks.
     *
     * @param opens a pattern that a page's first line matches
     * @param first the first such line whose page is known; counting begins there
     * @param check pages that must come out as counted
     * @param printed lines where the page number is printed or otherwise pinned
     */
    record Pages(String opens, PageAt first, List<PageAt> check, List<PageAt> printed) {
        Pages {
            check = orEmpty(check);
            printed = orEmpty(printed);
        }
    }

    /** A line, by how it begins, and the page it stands on; null for a page that is not known. */
    record PageAt(String line, @Nullable Integer page) {}

    /** Pages too broken to be read as passages, that still tell which records stand on them. */
    record Witness(int from, int to) {}

    /**
     * Text that is not content.
     *
     * @param match a pattern; what it finds in a line is taken away
     * @param pages the pages it holds for, all when empty
     */
    record Furniture(String match, String reason, List<Integer> pages) {
        Furniture {
            pages = orEmpty(pages);
        }
    }

    /**
     * Where a section begins.
     *
     * @param page the page it begins on, null for a page that is not known
     * @param path its headings, outermost first
     * @param at how its first line begins; when null the section begins at its first heading
     * @param heading lines that are headings and not text; when null the last part of the path
     * @param items {@code lines} when each line is an item of a list
     * @param groups the labels of the groups of bullets that blank lines set apart, in order
     */
    record SectionRule(
            @Nullable Integer page,
            List<String> path,
            @Nullable String at,
            @Nullable List<String> heading,
            @Nullable String items,
            List<String> groups) {
        SectionRule {
            path = orEmpty(path);
            groups = orEmpty(groups);
        }

        /**
         * The headings to look for; a section that begins at a line has none unless it names them.
         */
        List<String> headings() {
            if (heading != null) {
                return heading;
            }
            return at == null ? List.of(path.getLast()) : List.of();
        }

        boolean linesAreItems() {
            return "lines".equals(items);
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
