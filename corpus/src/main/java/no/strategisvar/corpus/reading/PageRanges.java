package no.strategisvar.corpus.reading;

import java.util.ArrayList;
import java.util.List;

/** Writes page numbers as people do: {@code 3, 7–9}. */
public final class PageRanges {

    private PageRanges() {}

    /**
     * The pages in words.
     *
     * @param pages in rising order
     */
    public static String of(List<Integer> pages) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= pages.size(); i++) {
            if (i == pages.size() || pages.get(i) != pages.get(i - 1) + 1) {
                int from = pages.get(first);
                int to = pages.get(i - 1);
                ranges.add(from == to ? String.valueOf(from) : from + "–" + to);
                first = i;
            }
        }
        return String.join(", ", ranges);
    }
}
