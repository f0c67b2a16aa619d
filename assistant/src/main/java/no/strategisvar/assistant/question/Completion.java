package no.strategisvar.assistant.question;

import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says a follow-up in full, in the words of the question before it. Example: «Hvilke tiltak finnes
 * for havbruk?» and «og for reiselivet?» give «Hvilke tiltak finnes for reiselivet?».
 */
final class Completion {

    private static final Set<String> OPENERS = Set.of("og", "enn", "samme", "men", "and");
    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "for",
                    "i",
                    "på",
                    "til",
                    "om",
                    "med",
                    "av",
                    "hos",
                    "innen",
                    "innenfor",
                    "fra",
                    "ved",
                    "mot",
                    "under",
                    "in",
                    "on",
                    "about",
                    "of");
    private static final Set<String> ARTICLES =
            Set.of("det", "den", "de", "dei", "en", "et", "ei", "the");
    private static final Set<String> TRAILING = Set.of("da", "så", "nå", "der", "også");

    private final PassageIndex index;
    private final RecordWords recordWords;
    private final AreaReader areas;

    Completion(PassageIndex index, RecordWords recordWords) {
        this.index = index;
        this.recordWords = recordWords;
        this.areas = new AreaReader(index.corpus(), index.termMatch(), recordWords);
    }

    /** Whether a message opens as one that goes on from the one before: «og …», «hva med …». */
    static boolean opens(List<Word> words) {
        return !words.isEmpty() && opening(words) > 0;
    }

    /** Whether a word stands right after a preposition: «om havbruk». */
    static boolean follows(List<Word> words, Word word) {
        int at = words.indexOf(word);
        return at > 0 && PREPOSITIONS.contains(words.get(at - 1).folded());
    }

    /** How many words the opening takes: «og», «men hva med». */
    private static int opening(List<Word> words) {
        int at = OPENERS.contains(words.getFirst().folded()) ? 1 : 0;
        boolean whatAbout =
                words.size() > at + 1
                        && words.get(at).folded().equals("hva")
                        && Set.of("med", "about", "om").contains(words.get(at + 1).folded());
        return whatAbout ? at + 2 : at;
    }

    /**
     * The whole question. A message that only names another topic, or another kind of record, takes
     * its place in the question before; any other is asked of what the question before was about,
     * which follows in brackets.
     */
    String complete(String before, String last) {
        List<Word> words = index.termMatch().words(last);
        List<Word> named = words.subList(opening(words), words.size());
        boolean asks = named.stream().anyMatch(Completion::asks);
        boolean names = named.stream().anyMatch(word -> !index.isQuestionWord(word));
        if (!opens(words) || asks || !names) {
            return last.strip() + " (" + before.strip() + ")";
        }
        int end = named.size();
        while (end > 1 && TRAILING.contains(named.get(end - 1).folded())) {
            end--;
        }
        String topic = last.substring(named.getFirst().start(), named.get(end - 1).end());
        List<Word> asked = index.termMatch().words(before);
        Optional<RecordNouns.Named> kind = recordWords.nouns().asked(named);
        Optional<RecordNouns.Named> kindBefore = recordWords.nouns().asked(asked);
        return kind.isPresent() && kindBefore.isPresent()
                ? replaced(before, kindBefore.get().words(), topic)
                : withTopic(before, asked, topic, named.getFirst());
    }

    private static boolean asks(Word word) {
        return Parts.asks(word.surface()) || Parts.asks(word.folded());
    }

    private static String replaced(String text, List<Word> words, String by) {
        return text.substring(0, words.getFirst().start())
                + by
                + text.substring(words.getLast().end());
    }

    /**
     * The question with another topic in the place of its own: what stands after its first
     * preposition, or all that carries its subject.
     */
    private String withTopic(String before, List<Word> asked, String topic, Word first) {
        List<Word> subjects =
                index.query(before).terms().stream()
                        .map(Query.Term::word)
                        .filter(word ->
                                !recordWords.nouns().has(word) && !recordWords.isFiller(word))
                        .toList();
        List<Word> old = ofTheSameSort(subjects, topic);
        if (old.isEmpty()) {
            return before.strip().replaceFirst("\\s*[?.!]*$", "") + " " + topic + "?";
        }
        boolean bringsOwn = PREPOSITIONS.contains(first.folded());
        String bare = bringsOwn ? topic.substring(first.surface().length()).strip() : topic;
        String rest = before.substring(old.getLast().end());
        return old.stream()
                .flatMap(word -> marker(asked, word).stream())
                .findFirst()
                .map(marker ->
                        bringsOwn && PREPOSITIONS.contains(marker.folded())
                                ? before.substring(0, marker.start()) + topic + rest
                                : before.substring(0, marker.end()) + " " + bare + rest)
                .orElseGet(() -> before.substring(0, old.getFirst().start()) + bare + rest);
    }

    /**
     * Of a tool and an area, the one that is named anew: «hva med bærekraft?» after «… kompetanse
     * for teknologi?» keeps the area.
     */
    private List<Word> ofTheSameSort(List<Word> old, String topic) {
        AreaMentions named = areas.read(index.termMatch().words(topic));
        List<Word> sameSort =
                old.stream()
                        .filter(word -> {
                            AreaMentions own = areas.read(List.of(word));
                            return named.areas().isEmpty() == own.areas().isEmpty()
                                    && named.tools().isEmpty() == own.tools().isEmpty();
                        })
                        .toList();
        boolean isOneSort = named.areas().isEmpty() != named.tools().isEmpty();
        return isOneSort && !sameSort.isEmpty() ? sameSort : old;
    }

    /** The preposition before a word, or «gjelder»; an article may stand between. */
    private static Optional<Word> marker(List<Word> asked, Word topic) {
        int at = 0;
        while (at < asked.size() && asked.get(at).start() < topic.start()) {
            at++;
        }
        at--;
        while (at > 0 && ARTICLES.contains(asked.get(at).folded())) {
            at--;
        }
        boolean marks =
                at >= 0
                        && (PREPOSITIONS.contains(asked.get(at).folded())
                                || asked.get(at).folded().startsWith("gjeld"));
        return marks ? Optional.of(asked.get(at)) : Optional.empty();
    }
}
