package no.strategisvar.assistant.http;

import no.strategisvar.assistant.records.Row;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of areas, tools and themes. */
final class RecordLabels {

    private RecordLabels() {}

    /** The name of an area or tool; empty for none. */
    static String area(Corpus corpus, @Nullable String id) {
        return Stream.concat(corpus.areas().stream(), corpus.tools().stream())
                .filter(area -> area.id().equals(id))
                .map(Area::label)
                .findFirst()
                .orElse("");
    }

    /** The names of a record's themes, in the taxonomy's order. */
    static String themes(Corpus corpus, Row row, Language language) {
        return corpus.themes().stream()
                .filter(theme -> row.themes().contains(theme.id()))
                .map(theme -> language == Language.NN ? theme.label().nn() : theme.label().nb())
                .collect(Collectors.joining(", "));
    }
}
