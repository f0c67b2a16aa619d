package no.strategisvar.index;

import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The three ways in which a word is indexed: its stem, its beginning, and its runs of letters. */
enum Facet {
    STEM,
    PREFIX,
    GRAM;

    static Stream<Facet> all() {
        return Stream.of(values());
    }

    List<String> terms(Word word) {
        return switch (this) {
            case STEM -> List.of(word.stem());
            case PREFIX -> List.of(word.prefix());
            case GRAM -> word.grams();
        };
    }

    List<String> terms(List<Word> words) {
        return words.stream().flatMap(word -> terms(word).stream()).toList();
    }

    /** The name of the Lucene field that holds this facet of a text. */
    String field(String text) {
        return text + "." + name().toLowerCase(Locale.ROOT);
    }
}
