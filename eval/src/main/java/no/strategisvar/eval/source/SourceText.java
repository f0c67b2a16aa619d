package no.strategisvar.eval.source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** One source file: what stands in it, and on which pages. */
public final class SourceText {

    private final String folded;
    private final int[] lineOf;
    private final List<PageRule.Pages> pages;

    /** A text as the bytes of its file say. */
    public SourceText(String raw) {
        List<String> lines = raw.lines().toList();
        this.pages = PageRule.of(lines);
        this.lineOf = new int[raw.length()];
        StringBuilder kept = new StringBuilder(raw.length());
        for (int line = 0; line < lines.size(); line++) {
            String text = Fold.of(lines.get(line));
            for (int i = 0; i < text.length(); i++) {
                lineOf[kept.length() + i] = line;
            }
            kept.append(text);
        }
        this.folded = kept.toString();
    }

    /** Whether the words stand anywhere in the file. */
    public boolean has(String words) {
        String wanted = Fold.of(words);
        return !wanted.isEmpty() && folded.contains(wanted);
    }

    /** Whether the words stand outside the sideways pages, which are broken into pieces. */
    public boolean hasOnUprightPages(String words) {
        return places(words).stream()
                .map(at -> lineOf[at] + 1)
                .anyMatch(line -> line < PageRule.SIDEWAYS_FROM || line > PageRule.SIDEWAYS_TO);
    }

    /** Whether the words begin on a page; null is right where the page cannot be known. */
    public boolean isOn(String words, @Nullable Integer page) {
        return places(words).stream()
                .map(at -> pages.get(lineOf[at]))
                .anyMatch(on ->
                        page == null
                                ? !on.isKnown()
                                : on.isKnown() && on.first() <= page && page <= on.last());
    }

    private List<Integer> places(String words) {
        String wanted = Fold.of(words);
        List<Integer> places = new ArrayList<>();
        if (!wanted.isEmpty()) {
            for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
                places.add(at);
            }
        }
        return places;
    }
}
