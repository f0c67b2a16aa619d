package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;

import java.util.List;
import java.util.TreeSet;

/** One place where a record stands. */
record Place(Passage passage, Span span) {
    String text() {
        return passage.text(span);
    }

    Anchor anchor() {
        return new Anchor(passage.id(), span.start(), span.end());
    }

    List<Integer> pages(WitnessPages witness) {
        TreeSet<Integer> pages = new TreeSet<>(witness.pagesWith(text()));
        Integer page = passage.page();
        if (page != null) {
            pages.add(page);
        }
        return List.copyOf(pages);
    }
}
