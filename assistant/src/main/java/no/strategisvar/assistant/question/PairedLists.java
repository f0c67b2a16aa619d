package no.strategisvar.assistant.question;

import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes apart a question for records of several kinds. Example: «mål og tiltak for teknologi» is
 * «mål for teknologi» and «tiltak for teknologi»; where each has an area of its own, each keeps it.
 * «Hva dere skal gjøre og hva dere vil oppnå for teknologi» is the same two.
 */
final class PairedLists {

    private static final Map<RecordKind, String> NOUNS =
            Map.of(
                    RecordKind.MEASURE, "tiltak",
                    RecordKind.PRIORITY, "prioriteringer",
                    RecordKind.GOAL, "mål");

    private final RecordWords recordWords;
    private final AreaReader areas;

    PairedLists(RecordWords recordWords, AreaReader areas) {
        this.recordWords = recordWords;
        this.areas = areas;
    }

    /** The questions, one for each kind; none where no two kinds are joined. */
    List<String> of(List<Word> words, Query query) {
        List<String> named = named(words, query);
        return named.isEmpty() ? told(words, query) : named;
    }

    /** By their verbs, where they name areas and nothing else. */
    private List<String> told(List<Word> words, Query query) {
        List<RecordVerbs.Told> told = recordWords.verbs().all(words);
        AreaMentions mentions = areas.read(words);
        boolean onlyAreas = told.size() > 1 && !mentions.areas().isEmpty() && isBare(words, query);
        return onlyAreas
                ? told.stream()
                        .map(one -> "alle " + NOUNS.get(one.kind()) + " for " + names(mentions))
                        .toList()
                : List.of();
    }

    private static String names(AreaMentions mentions) {
        return mentions.used().stream()
                .distinct()
                .sorted(Comparator.comparingInt(Word::start))
                .map(Word::folded)
                .collect(Collectors.joining(" "));
    }

    private List<String> named(List<Word> words, Query query) {
        List<RecordNouns.Named> nouns = recordWords.nouns().all(words);
        for (int i = 0; i + 1 < nouns.size(); i++) {
            RecordNouns.Named first = nouns.get(i);
            RecordNouns.Named second = nouns.get(i + 1);
            List<Word> between = between(words, first, second);
            boolean joined =
                    first.kind() != second.kind()
                            && NOUNS.containsKey(first.kind())
                            && NOUNS.containsKey(second.kind())
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
