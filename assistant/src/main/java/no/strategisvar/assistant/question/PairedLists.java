package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes apart a question for records of several kinds. Example: «mål og tiltak for teknologi» is
 * «alle mål for teknologi» and «alle tiltak for teknologi»; where each has an area of its own, each
 * keeps it. «Alt om havbruk, både det dere skal gjøre og det dere vil oppnå» is «alle tiltak som
 * nevner havbruk» and the same of goals.
 */
final class PairedLists {

    private static final Map<RecordKind, String> NOUNS =
            Map.of(
                    RecordKind.MEASURE, "tiltak",
                    RecordKind.PRIORITY, "prioriteringer",
                    RecordKind.GOAL, "mål");

    private final RecordWords recordWords;
    private final AreaReader areas;
    private final ListingScope scope;
    private final LedTopic topics;

    PairedLists(RecordWords recordWords, AreaReader areas, ListingScope scope, LedTopic topics) {
        this.recordWords = recordWords;
        this.areas = areas;
        this.scope = scope;
        this.topics = topics;
    }

    /** A kind of records where a question names it, by a noun or by what is done. */
    private record Mention(RecordKind kind, Word first, Word last, boolean isNoun) {}

    /** The questions, one for each kind; none where no two kinds are joined. */
    List<String> of(List<Word> words, Query query) {
        List<Mention> row = row(mentions(words), words, query);
        if (row.isEmpty()) {
            return List.of();
        }
        return apart(row, words, query.text())
                .or(() -> oneByOne(row, words, query))
                .orElseGet(() -> anew(row, words, query));
    }

    /** Nouns in one question, which stays as it is but for them. */
    private Optional<List<String>> oneByOne(List<Mention> row, List<Word> words, Query query) {
        String text = query.text();
        int start = row.getFirst().first().start();
        int end = row.getLast().last().end();
        boolean isElsewhere =
                topic(row, words, query).isEmpty() && topicBefore(row, words, query).isPresent();
        return isElsewhere || !row.stream().allMatch(Mention::isNoun)
                ? Optional.empty()
                : Optional.of(
                        row.stream()
                                .map(one ->
                                        text.substring(0, start)
                                                + text.substring(
                                                        one.first().start(), one.last().end())
                                                + text.substring(end))
                                .toList());
    }

    /** Plain questions for what the message names as topic or place. */
    private List<String> anew(List<Mention> row, List<Word> words, Query query) {
        AreaMentions named = areas.read(words);
        Optional<LedTopic.Found> topic =
                namesPlace(row, words, query)
                        ? topic(row, words, query)
                        : topicBefore(row, words, query);
        boolean isLimited =
                topic.isPresent() || !named.areas().isEmpty() || !named.tools().isEmpty();
        boolean isAll = topic.isPresent() || topics.isBare(query, named, row.getFirst().first());
        String about = topic.map(found -> " med ordet «" + found.in(query.text()) + "»").orElse("");
        return isLimited && isAll
                ? row.stream()
                        .map(one ->
                                "alle "
                                        + NOUNS.get(one.kind())
                                        + about
                                        + where(one.kind(), named, words))
                        .toList()
                : List.of();
    }

    private boolean namesPlace(List<Mention> row, List<Word> words, Query query) {
        Sentences.Range sentence =
                AskingSentence.around(query.text(), row.getFirst().first().start());
        AreaMentions named =
                areas.read(
                        words.stream()
                                .filter(word -> TopicReader.isWithin(word, sentence))
                                .toList());
        return !named.areas().isEmpty() || !named.tools().isEmpty();
    }

    private String where(RecordKind kind, AreaMentions named, List<Word> words) {
        String names =
                named.used().stream()
                        .filter(word -> !AreaReader.isCommon(word))
                        .distinct()
                        .sorted(Comparator.comparingInt(Word::start))
                        .map(Word::folded)
                        .collect(Collectors.joining(" "));
        boolean common =
                kind == RecordKind.MEASURE
                        && scope.areas(named, kind, words, false).contains(ListQuestion.COMMON);
        return (names.isEmpty() ? "" : " for " + names)
                + (common ? " medregnet fellestiltakene" : "");
    }

    private Optional<LedTopic.Found> topic(List<Mention> row, List<Word> words, Query query) {
        return topics.read(words, query, areas.read(words), row.getFirst().first());
    }

    private Optional<LedTopic.Found> topicBefore(List<Mention> row, List<Word> words, Query query) {
        return topics.readBack(words, query, areas.read(words), row.getFirst().first());
    }

    private List<Mention> mentions(List<Word> words) {
        Stream<Mention> nouns =
                recordWords.nouns().all(words).stream()
                        .filter(noun -> NOUNS.containsKey(noun.kind()))
                        .map(noun ->
                                new Mention(
                                        noun.kind(),
                                        noun.words().getFirst(),
                                        noun.words().getLast(),
                                        true));
        Stream<Mention> told =
                recordWords.verbs().all(words).stream()
                        .map(one -> new Mention(one.kind(), one.verb(), one.verb(), false));
        return Stream.concat(nouns, told)
                .sorted(Comparator.comparingInt(mention -> mention.first().start()))
                .toList();
    }

    /** The last mentions, two or more, of a kind each, that are joined to one another. */
    private List<Mention> row(List<Mention> all, List<Word> words, Query query) {
        List<Mention> row = new ArrayList<>();
        for (Mention mention : all) {
            boolean isNew = row.stream().noneMatch(one -> one.kind() == mention.kind());
            boolean joined = !row.isEmpty() && areJoined(row.getLast(), mention, words, query);
            if (joined && isNew) {
                row.add(mention);
            } else if (!joined && row.size() < 2) {
                row.clear();
                row.add(mention);
            }
        }
        return row.size() < 2 ? List.of() : row;
    }

    /** «Mål og tiltak», «mål, prioriteringer»: areas, and words that only ask or bind, between. */
    private boolean areJoined(Mention first, Mention second, List<Word> words, Query query) {
        List<Word> between = between(words, first, second);
        String text = query.text().substring(first.last().end(), second.first().start());
        AreaMentions named = areas.read(between);
        return (between.stream().anyMatch(RecordWords::isAnd) || text.indexOf(',') >= 0)
                && text.chars().noneMatch(c -> ".?!".indexOf(c) >= 0)
                && between.stream()
                        .filter(word -> query.terms().stream().anyMatch(t -> t.word().equals(word)))
                        .allMatch(word -> named.isNamedBy(word) || recordWords.isFiller(word));
    }

    private static List<Word> between(List<Word> words, Mention first, Mention second) {
        return words.stream()
                .filter(word -> word.start() >= first.last().end())
                .filter(word -> word.end() <= second.first().start())
                .toList();
    }

    /** «Mål for teknologi og tiltak for opplevelser»: two questions as they stand. */
    private Optional<List<String>> apart(List<Mention> row, List<Word> words, String text) {
        Mention second = row.get(1);
        List<Word> between = between(words, row.getFirst(), second);
        AreaMentions named = areas.read(between);
        boolean isApart =
                row.size() == 2
                        && row.stream().allMatch(Mention::isNoun)
                        && (!named.areas().isEmpty() || !named.tools().isEmpty())
                        && between.stream().anyMatch(RecordWords::isAnd);
        return isApart
                ? Optional.of(
                        List.of(
                                text.substring(
                                                0,
                                                between.stream()
                                                        .filter(RecordWords::isAnd)
                                                        .toList()
                                                        .getLast()
                                                        .start())
                                        .strip(),
                                text.substring(second.first().start())))
                : Optional.empty();
    }
}
