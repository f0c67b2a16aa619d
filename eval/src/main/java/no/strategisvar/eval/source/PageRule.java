package no.strategisvar.eval.source;

import java.util.List;

/**
 * The page of every line of the strategy's raw text: a line with one leading space opens a page,
 * counted from {@code " Innledning"}, which is page 5. Lines 1800 to 11380 are the pages 33 to 36,
 * and the line after them, {@code 37}, opens page 37. Before page 5, and in a text without that
 * line, no page is known, but that what stands before the printed {@code 2} is the cover, page 1.
 */
final class PageRule {

    private static final String FIRST_LINE = " Innledning";
    private static final int FIRST_PAGE = 5;

    /** The number that is printed on the page after the cover. */
    private static final String SECOND_PAGE = "2";

    /** The first and the last line, from 1, of the pages that stand sideways. */
    static final int SIDEWAYS_FROM = 1800;

    static final int SIDEWAYS_TO = 11_380;

    private static final Pages SIDEWAYS = new Pages(33, 36);
    private static final Pages COVER = new Pages(1, 1);
    private static final Pages UNKNOWN = new Pages(0, 0);

    /** The pages a line may stand on; 0 when that is not known. */
    record Pages(int first, int last) {
        boolean isKnown() {
            return first > 0;
        }
    }

    private PageRule() {}

    /** The pages of each line. */
    static List<Pages> of(List<String> lines) {
        Pages[] pages = new Pages[lines.size()];
        int page = 0;
        int cover =
                lines.indexOf(SECOND_PAGE) < lines.indexOf(FIRST_LINE)
                        ? lines.indexOf(SECOND_PAGE)
                        : 0;
        for (int i = 0; i < pages.length; i++) {
            int number = i + 1;
            String line = lines.get(i);
            if (page > 0 && number >= SIDEWAYS_FROM && number <= SIDEWAYS_TO) {
                pages[i] = SIDEWAYS;
                page = SIDEWAYS.last();
                continue;
            }
            if (page == 0) {
                page = line.equals(FIRST_LINE) ? FIRST_PAGE : 0;
            } else if (opens(line) || number == SIDEWAYS_TO + 1) {
                page++;
            }
            pages[i] = i < cover ? COVER : page == 0 ? UNKNOWN : new Pages(page, page);
        }
        return List.of(pages);
    }

    private static boolean opens(String line) {
        return line.length() > 1 && line.charAt(0) == ' ' && line.charAt(1) != ' ';
    }
}
