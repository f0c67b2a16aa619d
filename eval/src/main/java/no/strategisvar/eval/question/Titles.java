package no.strategisvar.eval.question;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Measure;

import java.util.Map;
import java.util.stream.Collectors;

/** The words of a list's items, each of which is named by the id of a measure or by its words. */
public record Titles(Map<String, String> byId) {

    public Titles {
        byId = Map.copyOf(byId);
    }

    /** The titles of a corpus's measures. */
    public static Titles of(Corpus corpus) {
        return new Titles(
                corpus.measures().stream()
                        .collect(Collectors.toMap(Measure::id, Measure::title, (a, _) -> a)));
    }

    /** The title of the measure with this id, or the item as it is. */
    public String of(String item) {
        return byId.getOrDefault(item, item);
    }
}
