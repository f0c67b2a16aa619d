package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.assistant.wanted.WantedRecords;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a question for a complete list or a count of records: which records, of which areas and
 * tools, for which year, on what topic. Example: «hvor mange tiltak er det for teknologi, uten
 * fellestiltakene» counts the measures of one area.
 */
final class ListingReader {

    /** A noun with no more than so many words on its topic is a list however it is asked for. */
    private static final int FEW = 2;

    private final TermMatch match;
    private final RecordWords recordWords;
    private final TopicReader topics;
    private final GroupReader groups;
    private final AreaReader areas;
    private final ListingScope scope;
    private final PlanWords plan = new PlanWords();

    ListingReader(
            PassageIndex index,
            RecordWords recordWords,
            AreaReader areas,
            Subjects subjects,
            WantedRecords wanted) {
        this.match = index.termMatch();
        this.recordWords = recordWords;
        this.areas = areas;
        this.topics = new TopicReader(index, recordWords, subjects, wanted);
        this.groups = new GroupReader(index);
        this.scope = new ListingScope(index.corpus(), recordWords);
    }

    /**
     * Whether all records of a kind, or how many there are, is asked for in so many words, or they
     * are the first thing that is named.
     */
    boolean asksForAll(List<Word> words, Query query) {
        Optional<RecordNouns.Named> noun = recordWords.nouns().asked(words);
        List<Word> asking = sentence(words, noun, query);
        boolean opens =
                noun.map(named -> words.indexOf(named.words().getFirst()) == 0).orElse(false);
        return opens
                || (noun.isPresent()
                        && (QuestionWords.asksForNumber(asking)
                                || QuestionWords.asksForAll(asking)));
    }

    /** The list that is asked for, if one is. */
    Optional<Intent.Listing> read(List<Word> words, Query query) {
        Optional<Intent.Ranking> ranking =
                recordWords.scope().ranking(words).filter(_ -> !strengthens(words));
        Optional<RecordNouns.Named> noun =
                ranking.isPresent()
                        ? recordWords.nouns().ranked(words)
                        : recordWords.nouns().asked(words);
        if (noun.filter(named -> isNumbered(named, query)).isPresent()) {
            return QuestionWords.asksForNumber(words)
                            || QuestionWords.asksForReason(sentence(words, noun, query))
                            || asksOfNumber(noun.get(), words, query)
                    ? Optional.empty()
                    : noun.map(named -> listing(words, query, named, false, Optional.empty()));
        }
        boolean count =
                QuestionWords.asksForNumber(words)
                        || noun.map(n -> isNumberToConfirm(n, words)).orElse(false);
        boolean complete = count || ranking.isPresent() || QuestionWords.asksForAll(words);
        boolean excluded =
                (!complete
                                && recordWords.isSingular(noun.map(n -> n.words()).orElse(words))
                                && !noun.map(n -> isAskedAsMany(n, words)).orElse(false))
                        || (!complete
                                && QuestionWords.asksForReason(sentence(words, noun, query))
                                && !noun.map(n -> isWhich(n, words)).orElse(false))
                        || QuestionWords.asksForSome(words)
                        || noun.filter(n -> isOthers(n, words, query)).isPresent()
                        || noun.filter(n -> n.kind() == RecordKind.MEASURE)
                                .filter(_ -> recordWords.namesOtherPlan(words))
                                .isPresent();
        if (excluded || noun.isEmpty()) {
            return Optional.empty();
        }
        return complete || (isList(words, query, noun.get()) && !isAnyTool(noun.get(), words))
                ? Optional.of(listing(words, query, noun.get(), count, ranking))
                : Optional.empty();
    }

    /** «Er tiltak 1 viktigst?» asks something of a number, and not what stands there. */
    private boolean asksOfNumber(RecordNouns.Named noun, List<Word> words, Query query) {
        AreaMentions mentions = areas.read(words);
        return mentions.areas().isEmpty()
                && !QuestionWords.asksForList(sentence(words, Optional.of(noun), query))
                && topics.read(words, query, noun, mentions).whole().terms().stream()
                        .anyMatch(term -> !EmptyWords.has(term.word()));
    }

    /** «The most important measures» are not where there are the most. */
    private boolean strengthens(List<Word> words) {
        return IntStream.range(0, words.size())
                .anyMatch(at ->
                        recordWords
                                .scope()
                                .isDegree(
                                        words,
                                        at,
                                        next ->
                                                recordWords.nouns().has(next)
                                                        || recordWords.isLead(next)));
    }

    private static boolean isNumbered(RecordNouns.Named noun, Query query) {
        return noun.kind() == RecordKind.MEASURE && !MeasureNumbers.of(query.text()).isEmpty();
    }

    private boolean isList(List<Word> words, Query query, RecordNouns.Named noun) {
        return QuestionWords.asksForList(words)
                || (noun.kind() == RecordKind.PRIORITY
                        && groups.read(words).or(() -> groups.readUnder(words)).isPresent())
                || topics.read(words, query, noun, areas.read(words)).whole().terms().size() <= FEW;
    }

    /** «Hvilken drill er best, trenger verktøy til betong»: not the tools of the plan. */
    private boolean isAnyTool(RecordNouns.Named noun, List<Word> words) {
        return noun.kind() == RecordKind.TOOL
                && recordWords.isEveryday(noun.words().getLast())
                && !RecordNouns.isAskedFor(noun, words);
    }

    private Intent.Listing listing(
            List<Word> words,
            Query query,
            RecordNouns.Named noun,
            boolean count,
            Optional<Intent.Ranking> ranking) {
        RecordKind kind = noun.kind();
        Optional<GroupReader.Named> group =
                kind == RecordKind.PRIORITY
                        ? groups.read(words).or(() -> groups.readUnder(words))
                        : Optional.empty();
        AreaMentions mentions =
                mentions(words, query, noun, group.map(GroupReader.Named::words).orElse(List.of()));
        boolean ofEverything = kind == RecordKind.AREA || kind == RecordKind.TOOL;
        Set<Integer> numbers =
                kind == RecordKind.MEASURE ? MeasureNumbers.of(query.text()) : Set.of();
        return new Intent.Listing(
                kind,
                count,
                ofEverything ? Set.of() : areas(mentions, noun, words, ranking, numbers),
                scope.tools(mentions, kind, words),
                scope.level(kind, mentions, words),
                ListingScope.year(kind, words),
                group.map(GroupReader.Named::label),
                PageMentions.of(query.text()).pages(),
                numbers,
                ofEverything || !numbers.isEmpty()
                        ? Topic.none(query.text())
                        : topics.read(words, query, noun, mentions),
                ofEverything ? Optional.empty() : ranking);
    }

    /** Of numbered measures those of all areas only where they are asked for in so many words. */
    private Set<String> areas(
            AreaMentions mentions,
            RecordNouns.Named noun,
            List<Word> words,
            Optional<Intent.Ranking> ranking,
            Set<Integer> numbers) {
        Set<String> named = scope.areas(mentions, noun.kind(), words, ranking.isPresent());
        return named.isEmpty() && !numbers.isEmpty()
                ? scope.everywhere(words, isAskedAsMany(noun, words))
                : named;
    }

    /**
     * The areas and tools that the list is limited to: those of the sentence that asks and of what
     * follows it, where it names any or a topic; else those of the whole message, as in «Jeg driver
     * hotell. Hvilke tiltak gjelder meg?».
     */
    private AreaMentions mentions(
            List<Word> words, Query query, RecordNouns.Named noun, List<Word> grouped) {
        List<Word> named =
                recordWords.withoutMentioned(words).stream()
                        .filter(word -> !grouped.contains(word))
                        .toList();
        int start =
                Sentences.around(
                                noun.words().getFirst().start(),
                                query.text(),
                                Sentences.Style.TYPED)
                        .start();
        List<Word> asking = named.stream().filter(word -> word.start() >= start).toList();
        AreaMentions own = areas.of(noun.kind(), asking).with(grouped);
        boolean names =
                !recordWords.scope().namesTheOthers(asking)
                        && !scope.onlyLeavesOutCommon(own, asking)
                        && (!own.used().isEmpty()
                                || recordWords.scope().namesAllAreas(asking)
                                || recordWords.scope().namesAllTools(asking));
        boolean hasTopic =
                !topics.pointsBack(words) && !topics.read(words, query, noun, own).firm().isEmpty();
        return names || hasTopic ? own : areas.of(noun.kind(), named).with(grouped);
    }

    /** The words of the sentence that names what is asked for; all where nothing is. */
    private static List<Word> sentence(
            List<Word> words, Optional<RecordNouns.Named> noun, Query query) {
        return noun.map(named -> named.words().getFirst().start())
                .map(place -> Sentences.around(place, query.text(), Sentences.Style.TYPED))
                .map(range ->
                        words.stream().filter(word -> TopicReader.isWithin(word, range)).toList())
                .orElse(words);
    }

    /** «Er det ti tiltak for teknologi?» */
    private boolean isNumberToConfirm(RecordNouns.Named noun, List<Word> words) {
        int at = words.indexOf(noun.words().getFirst());
        return at > 0
                && recordWords.scope().isNumber(words.get(at - 1))
                && !RecordWords.isYear(words.get(at - 1))
                && QuestionWords.confirms(words);
    }

    /** Whether the records that are named are somebody else's: «nasjonale mål». */
    boolean isOfOthers(List<Word> words, Query query) {
        return recordWords
                .nouns()
                .asked(words)
                .filter(noun -> isOthers(noun, words, query))
                .isPresent();
    }

    /** «Nasjonale mål», «fokusområdene i programmet»: not those of the plan. */
    private boolean isOthers(RecordNouns.Named noun, List<Word> words, Query query) {
        return switch (noun.kind()) {
            case MEASURE, PRIORITY -> false;
            case GOAL -> {
                int at = words.indexOf(noun.words().getFirst());
                yield at > 0 && recordWords.isOthersGoal(words.get(at - 1));
            }
            case AREA, TOOL -> {
                int next = words.indexOf(noun.words().getLast()) + 1;
                yield next + 1 < words.size()
                        && recordWords.isOwner(words.get(next))
                        && isSubject(words.get(next + 1), query);
            }
        };
    }

    /** A word that carries a subject, and does not stand for the plan. */
    private boolean isSubject(Word word, Query query) {
        return query.terms().stream().anyMatch(term -> term.word().equals(word))
                && !recordWords.isFiller(word)
                && !recordWords.nouns().has(word)
                && !plan.isMeantBy(word, match);
    }

    /** «Hvilke tiltak»; in dialect «kolles prioriteringa» are several. */
    private static boolean isAskedAsMany(RecordNouns.Named noun, List<Word> words) {
        int at = words.indexOf(noun.words().getFirst());
        return at > 0 && words.get(at - 1).folded().equals("hvilke");
    }

    /** In dialect «korsn tiltak» is which measures, and not how. */
    private static boolean isWhich(RecordNouns.Named noun, List<Word> words) {
        int at = words.indexOf(noun.words().getFirst());
        return at > 0 && words.get(at - 1).folded().equals("hvordan");
    }
}
