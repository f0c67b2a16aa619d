package no.strategisvar.assistant.question;

import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The nouns that name a kind of record. */
final class RecordNouns {

    private static final Map<String, RecordKind> NOUNS =
            Map.ofEntries(
                    Map.entry("tiltak", RecordKind.MEASURE),
                    Map.entry("tiltaka", RecordKind.MEASURE),
                    Map.entry("tiltakene", RecordKind.MEASURE),
                    Map.entry("fellestiltak", RecordKind.MEASURE),
                    Map.entry("fellestiltaka", RecordKind.MEASURE),
                    Map.entry("fellestiltakene", RecordKind.MEASURE),
                    Map.entry("prioritering", RecordKind.PRIORITY),
                    Map.entry("prioriteringer", RecordKind.PRIORITY),
                    Map.entry("prioriteringene", RecordKind.PRIORITY),
                    Map.entry("prioriteres", RecordKind.PRIORITY),
                    Map.entry("prioriterer", RecordKind.PRIORITY),
                    Map.entry("prioritert", RecordKind.PRIORITY),
                    Map.entry("mål", RecordKind.GOAL),
                    Map.entry("måla", RecordKind.GOAL),
                    Map.entry("målene", RecordKind.GOAL),
                    Map.entry("retningsmål", RecordKind.GOAL),
                    Map.entry("retningsmåla", RecordKind.GOAL),
                    Map.entry("retningsmålene", RecordKind.GOAL),
                    Map.entry("målsettinger", RecordKind.GOAL),
                    Map.entry("målsetningene", RecordKind.GOAL),
                    Map.entry("satsingsområder", RecordKind.AREA),
                    Map.entry("satsingsområda", RecordKind.AREA),
                    Map.entry("satsingsområdene", RecordKind.AREA),
                    Map.entry("satsningsområder", RecordKind.AREA),
                    Map.entry("satsningsområdene", RecordKind.AREA),
                    Map.entry("verktøy", RecordKind.TOOL),
                    Map.entry("verktøya", RecordKind.TOOL),
                    Map.entry("verktøyene", RecordKind.TOOL));

    private static final Set<String> SINGULAR =
            Set.of("tiltaket", "målet", "hovedmålet", "prioriteringen");

    private RecordNouns() {}

    /** The first kind that is named; areas and tools only where nothing else is. */
    static Optional<RecordKind> kind(List<Word> words) {
        List<RecordKind> kinds =
                words.stream()
                        .map(word -> NOUNS.get(word.folded()))
                        .filter(Objects::nonNull)
                        .toList();
        return kinds.stream()
                .filter(kind -> kind != RecordKind.AREA && kind != RecordKind.TOOL)
                .findFirst()
                .or(() -> kinds.stream().findFirst());
    }

    static boolean isNoun(Word word) {
        return NOUNS.containsKey(word.folded());
    }

    /** Whether one particular record is meant: «tiltaket». */
    static boolean isSingular(Set<String> words) {
        return words.stream().anyMatch(SINGULAR::contains);
    }
}
