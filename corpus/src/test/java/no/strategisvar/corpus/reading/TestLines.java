package no.strategisvar.corpus.reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Lines of a made-up source for tests, written as text blocks. */
final class TestLines {

    private TestLines() {}

    /** The lines of one page, numbered from 1. */
    static List<Line> onPage(@Nullable Integer page, String text) {
        return after(List.of(), page, text);
    }

    /** Earlier lines and those of one more page after them. */
    static List<Line> after(List<Line> before, @Nullable Integer page, String text) {
        List<Line> lines = new ArrayList<>(before);
        text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, page, line)));
        return List.copyOf(lines);
    }
}
