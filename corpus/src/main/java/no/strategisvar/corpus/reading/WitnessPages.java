package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.reading.ReadingRules.Witness;
import no.strategisvar.corpus.text.Letters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pages that came out of the PDF in pieces of a few letters. Joined without any separator they read
 * perfectly, so they can tell which records they repeat, though no passage is made of them.
 */
final class WitnessPages {

    /** For a document that has no such pages. */
    static final WitnessPages NONE = new WitnessPages();

    private final Map<Integer, String> lettersByPage = new TreeMap<>();

    private WitnessPages() {}

    static WitnessPages of(List<Line> lines, @Nullable Witness rule) {
        WitnessPages pages = new WitnessPages();
        Map<Integer, StringBuilder> texts = new TreeMap<>();
        for (Line line : lines) {
            Integer page = line.page();
            if (page != null && isWitness(page, rule)) {
                texts.computeIfAbsent(page, _ -> new StringBuilder()).append(line.text());
            }
        }
        texts.forEach((page, text) -> pages.lettersByPage.put(page, Letters.of(text)));
        return pages;
    }

    static boolean isWitness(@Nullable Integer page, @Nullable Witness rule) {
        return page != null && rule != null && page >= rule.from() && page <= rule.to();
    }

    /** The broken pages that hold a text, in order. */
    List<Integer> pagesWith(String text) {
        String letters = Letters.of(text);
        List<Integer> pages = new ArrayList<>();
        lettersByPage.forEach((page, pageLetters) -> {
            if (pageLetters.contains(letters)) {
                pages.add(page);
            }
        });
        return pages;
    }
}
