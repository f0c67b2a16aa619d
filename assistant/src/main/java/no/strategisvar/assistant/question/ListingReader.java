package no.strategisvar.assistant.question;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a question for a complete list or a count of records: which records, of which areas and
 * tools, for which year, on what topic. Example: «hvor mange tiltak er det for teknologi, uten
 * fellestiltakene» counts the measures of one area.
 */
final class ListingReader {

    private static final String COMMON = "felles";

    /** How far from «felles» a word may stand that takes the common measures out, or in. */
    private static final int FAR = 4;

    private static final int NEAR = 2;

    /** A noun with no more than so many words on its topic is a list however it is asked for. */
    private static final int FEW = 2;

    private final RecordWords recordWords;
    private final TopicReader topics;
    private final GroupReader groups;
    private final AreaReader areas;
    private final Set<String> allAreas;
    private final Set<String> allTools;

    ListingReader(PassageIndex index, RecordWords recordWords, AreaReader areas) {
        this.recordWords = recordWords;
        this.areas = areas;
        this.topics = new TopicReader(index, recordWords);
        this.groups = new GroupReader(index);
        Corpus corpus = index.corpus();
        this.allAreas =
                corpus.areas().stream()
                        .map(Area::id)
                        .filter(id -> !id.equals(COMMON))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        this.allTools =
                corpus.tools().stream()
                        .map(Area::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The list that is asked for, if one is. */
    Optional<Intent.Listing> read(List<Word> words, Query query) {
        Optional<Intent.Ranking> ranking = recordWords.ranking(words);
        Optional<RecordWords.Named> noun =
                ranking.isPresent() ? recordWords.ranked(words) : recordWords.noun(words);
        boolean count = QuestionWords.asksForNumber(words);
        boolean complete = count || ranking.isPresent() || QuestionWords.asksForAll(words);
        boolean excluded =
                (!complete && recordWords.isSingular(words))
                        || (!complete
                                && QuestionWords.asksForReason(sentence(words, noun, query))
                                && !noun.map(n -> isWhich(n, words)).orElse(false))
                        || QuestionWords.asksForSome(words)
                        || noun.filter(n -> n.kind() == RecordKind.MEASURE)
                                .filter(_ -> recordWords.namesOtherPlan(words))
                                .isPresent();
        if (excluded) {
            return Optional.empty();
        }
        if (noun.isEmpty()) {
            return whatIsDone(words, query);
        }
        return complete || isList(words, query, noun.get())
                ? Optional.of(listing(words, query, noun.get(), count, ranking))
                : Optional.empty();
    }

    private boolean isList(List<Word> words, Query query, RecordWords.Named noun) {
        return QuestionWords.asksForList(words)
                || topics.read(words, query, noun, areas.read(words)).whole().terms().size() <= FEW;
    }

    private Intent.Listing listing(
            List<Word> words,
            Query query,
            RecordWords.Named noun,
            boolean count,
            Optional<Intent.Ranking> ranking) {
        RecordKind kind = noun.kind();
        Optional<GroupReader.Named> group =
                kind == RecordKind.PRIORITY ? groups.read(words) : Optional.empty();
        List<Word> grouped = group.map(GroupReader.Named::words).orElse(List.of());
        AreaMentions mentions =
                areas.read(words.stream().filter(word -> !grouped.contains(word)).toList())
                        .with(grouped);
        boolean ofEverything = kind == RecordKind.AREA || kind == RecordKind.TOOL;
        return new Intent.Listing(
                kind,
                count,
                ofEverything ? Set.of() : areas(mentions, kind, words, ranking.isPresent()),
                tools(mentions, kind, words),
                level(kind, mentions, words),
                year(words),
                group.map(GroupReader.Named::label),
                ofEverything ? Topic.none(query.text()) : topics.read(words, query, noun, mentions),
                ofEverything ? Optional.empty() : ranking);
    }

    /** The words of the sentence that names what is asked for; all where nothing is. */
    private static List<Word> sentence(
            List<Word> words, Optional<RecordWords.Named> noun, Query query) {
        return noun.map(named -> named.words().getFirst())
                .flatMap(word ->
                        Sentences.split(query.text()).stream()
                                .filter(range -> TopicReader.isWithin(word, range))
                                .findFirst())
                .map(range ->
                        words.stream().filter(word -> TopicReader.isWithin(word, range)).toList())
                .orElse(words);
    }

    /** In dialect «korsn tiltak» is which measures, and not how. */
    private static boolean isWhich(RecordWords.Named noun, List<Word> words) {
        int at = words.indexOf(noun.words().getFirst());
        return at > 0 && words.get(at - 1).folded().equals("hvordan");
    }

    /**
     * «Hva skal dere gjøre for reiselivet?»: all measures of an area, when nothing else is said.
     */
    private Optional<Intent.Listing> whatIsDone(List<Word> words, Query query) {
        AreaMentions mentions = areas.read(words);
        boolean onlyAreas =
                query.terms().stream()
                        .map(Query.Term::word)
                        .filter(word -> !recordWords.isFiller(word))
                        .allMatch(mentions::isNamedBy);
        return recordWords.asksWhatIsDone(words)
                        && onlyAreas
                        && !mentions.areas().isEmpty()
                        && !QuestionWords.asksForReason(words)
                ? Optional.of(
                        new Intent.Listing(
                                RecordKind.MEASURE,
                                false,
                                areas(mentions, RecordKind.MEASURE, words, false),
                                Set.of(),
                                Optional.empty(),
                                year(words),
                                Optional.empty(),
                                Topic.none(query.text()),
                                Optional.empty()))
                : Optional.empty();
    }

    private Set<String> areas(
            AreaMentions mentions, RecordKind kind, List<Word> words, boolean ranked) {
        Set<String> named = new LinkedHashSet<>(mentions.areas());
        if (named.isEmpty() && kind == RecordKind.MEASURE && recordWords.namesAcrossAreas(words)) {
            return Set.of(COMMON);
        }
        boolean common = named.remove(COMMON);
        if (common) {
            return withCommon(named, words);
        }
        boolean all =
                named.isEmpty()
                        && (ranked
                                || (kind != RecordKind.MEASURE
                                        && recordWords.namesAllAreas(words)
                                        && !recordWords.namesAllTools(words)));
        return all ? allAreas : named;
    }

    /** «Uten fellestiltakene», «fellestiltakene medregnet», or the common measures themselves. */
    private Set<String> withCommon(Set<String> named, List<Word> words) {
        int at = 0;
        while (!AreaReader.isCommon(words.get(at))) {
            at++;
        }
        if (words.subList(Math.max(0, at - FAR), Math.min(words.size(), at + FAR + 1)).stream()
                .anyMatch(recordWords::isWithout)) {
            return named.isEmpty() ? allAreas : named;
        }
        boolean included =
                words
                        .subList(Math.max(0, at - NEAR), Math.min(words.size(), at + NEAR + 1))
                        .stream()
                        .anyMatch(recordWords::isIncluding);
        if (included && named.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new LinkedHashSet<>(named);
        all.add(COMMON);
        return all;
    }

    private Set<String> tools(AreaMentions mentions, RecordKind kind, List<Word> words) {
        if (kind != RecordKind.PRIORITY) {
            return Set.of();
        }
        boolean all =
                mentions.tools().isEmpty()
                        && recordWords.namesAllTools(words)
                        && !recordWords.namesAllAreas(words);
        return all ? allTools : mentions.tools();
    }

    private Optional<Goal.Level> level(RecordKind kind, AreaMentions mentions, List<Word> words) {
        if (kind != RecordKind.GOAL || !mentions.areas().isEmpty()) {
            return Optional.empty();
        }
        boolean main = words.stream().anyMatch(word -> word.folded().startsWith("hovedmål"));
        boolean outside = recordWords.namesOutsideGoals(words);
        if (main == outside) {
            return Optional.empty();
        }
        return Optional.of(main ? Goal.Level.MAIN : Goal.Level.OVERARCHING);
    }

    private static Optional<Integer> year(List<Word> words) {
        return words.stream()
                .filter(RecordWords::isYear)
                .map(word -> Integer.valueOf(word.folded()))
                .findFirst();
    }
}
