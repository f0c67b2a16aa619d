package no.strategisvar.assistant.question;

import no.strategisvar.index.analysis.Word;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The nouns that name a kind of record, by how they begin: endings differ from dialect to dialect.
 */
final class RecordNouns {

    private static final Map<String, RecordKind> BEGINNINGS =
            Map.of(
                    "tiltak", RecordKind.MEASURE,
                    "fellestiltak", RecordKind.MEASURE,
                    "priorit", RecordKind.PRIORITY,
                    "retningsmål", RecordKind.GOAL,
                    "målsett", RecordKind.GOAL,
                    "delmål", RecordKind.GOAL,
                    "satsingsområd", RecordKind.AREA,
                    "satsningsområd", RecordKind.AREA,
                    "verktøy", RecordKind.TOOL);

    private static final Set<String> GOALS = Set.of("mål", "måla", "målene", "målan");
    private static final Set<String> SINGULAR =
            Set.of("tiltaket", "målet", "hovedmålet", "prioriteringen", "prioriteringa");

    private RecordNouns() {}

    /** The first kind that is named; areas and tools only where nothing else is. */
    static Optional<RecordKind> kind(List<Word> words) {
        List<RecordKind> kinds =
                words.stream().map(RecordNouns::kind).filter(Objects::nonNull).toList();
        return kinds.stream()
                .filter(kind -> kind != RecordKind.AREA && kind != RecordKind.TOOL)
                .findFirst()
                .or(() -> kinds.stream().findFirst());
    }

    private static @Nullable RecordKind kind(Word word) {
        if (GOALS.contains(word.folded())) {
            return RecordKind.GOAL;
        }
        return BEGINNINGS.entrySet().stream()
                .filter(entry -> word.folded().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    static boolean isNoun(Word word) {
        return kind(word) != null;
    }

    /** Whether one particular record is meant: «tiltaket». */
    static boolean isSingular(Set<String> words) {
        return words.stream().anyMatch(SINGULAR::contains);
    }
}
