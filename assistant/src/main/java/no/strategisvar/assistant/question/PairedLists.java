package no.strategisvar.assistant.question;

import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Takes apart a question for records of two kinds. Example: «mål og tiltak for teknologi» is «mål
 * for teknologi» and «tiltak for teknologi»; where each has an area of its own, each keeps it.
 */
final class PairedLists {

    private static final Set<RecordKind> KINDS =
            EnumSet.of(RecordKind.MEASURE, RecordKind.PRIORITY, RecordKind.GOAL);

    private final RecordWords recordWords;
    private final AreaReader areas;

    PairedLists(RecordWords recordWords, AreaReader areas) {
        this.recordWords = recordWords;
        this.areas = areas;
    }

    /** The two questions; none where no two kinds are joined. */
    List<String> of(List<Word> words, Query query) {
        List<RecordNouns.Named> nouns = recordWords.nouns().all(words);
        for (int i = 0; i + 1 < nouns.size(); i++) {
            RecordNouns.Named first = nouns.get(i);
            RecordNouns.Named second = nouns.get(i + 1);
            List<Word> between = between(words, first, second);
            boolean joined =
                    first.kind() != second.kind()
                            && KINDS.contains(first.kind())
                            && KINDS.contains(second.kind())
                            && between.stream().anyMatch(recordWords::isAnd);
            if (joined && isBare(between, query)) {
                return split(first, second, between, query.text());
            }
        }
        return List.of();
    }

    private static List<Word> between(
            List<Word> words, RecordNouns.Named first, RecordNouns.Named second) {
        return words.stream()
                .filter(word -> word.start() >= first.words().getLast().end())
                .filter(word -> word.end() <= second.words().getFirst().start())
                .toList();
    }

    /** Whether nothing but areas, and words that only ask or bind, stands between. */
    private boolean isBare(List<Word> between, Query query) {
        AreaMentions named = areas.read(between);
        return between.stream()
                .filter(word -> query.terms().stream().anyMatch(t -> t.word().equals(word)))
                .allMatch(word -> named.isNamedBy(word) || recordWords.isFiller(word));
    }

    private List<String> split(
            RecordNouns.Named first, RecordNouns.Named second, List<Word> between, String text) {
        int start = first.words().getFirst().start();
        int next = second.words().getFirst().start();
        AreaMentions named = areas.read(between);
        if (named.areas().isEmpty() && named.tools().isEmpty()) {
            String withoutSecond =
                    text.substring(0, first.words().getLast().end())
                            + text.substring(second.words().getLast().end());
            return List.of(withoutSecond, text.substring(0, start) + text.substring(next));
        }
        Word and = between.stream().filter(recordWords::isAnd).toList().getLast();
        return List.of(text.substring(0, and.start()).strip(), text.substring(next));
    }
}
