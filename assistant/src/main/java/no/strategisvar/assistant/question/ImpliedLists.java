package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads questions for a complete list that do not name what it is of. They may name an area or a
 * heading and nothing else, or they ask for something else.
 */
final class ImpliedLists {

    private final TermMatch match;
    private final RecordWords recordWords;
    private final GroupReader groups;
    private final AreaReader areas;
    private final ListingScope scope;
    private final LedTopic topics;
    private final PlanWords plan = new PlanWords();

    ImpliedLists(PassageIndex index, RecordWords recordWords, AreaReader areas, LedTopic topics) {
        this.match = index.termMatch();
        this.recordWords = recordWords;
        this.areas = areas;
        this.topics = topics;
        this.groups = new GroupReader(index);
        this.scope = new ListingScope(index.corpus(), recordWords);
    }

    /** «Hvilke punkter står under Rekruttering?»: the priorities under a heading that is named. */
    Optional<Intent.Listing> pointsUnder(List<Word> words, Query query) {
        boolean asks = QuestionWords.asksForList(words) || QuestionWords.asksForNumber(words);
        boolean ofOthers =
                recordWords
                        .nouns()
                        .asked(words)
                        .filter(noun -> noun.kind() != RecordKind.PRIORITY)
                        .isPresent();
        if (!asks || ofOthers) {
            return Optional.empty();
        }
        return underHeading(words, query).or(() -> underTool(words, query));
    }

    /** The heading stands right after «under», or is named in full and all of it is wanted. */
    private Optional<Intent.Listing> underHeading(List<Word> words, Query query) {
        return groups.readUnder(words)
                .or(() -> wantsAll(words) ? groups.read(words) : Optional.empty())
                .filter(group ->
                        isAll(
                                group.words().getFirst(),
                                query,
                                areas.read(recordWords.withoutMentioned(words))
                                        .with(group.words())))
                .map(group ->
                        listing(
                                RecordKind.PRIORITY,
                                QuestionWords.asksForNumber(words),
                                Set.of(),
                                Set.of(),
                                Optional.empty(),
                                Optional.of(group.label()),
                                query));
    }

    private boolean wantsAll(List<Word> words) {
        return QuestionWords.asksForAll(words)
                || recordWords
                        .verbs()
                        .told(words)
                        .filter(t -> t.kind() == RecordKind.PRIORITY)
                        .isPresent();
    }

    /** «Hva står under samhandling for teknologi?»: what an area has under a tool. */
    private Optional<Intent.Listing> underTool(List<Word> words, Query query) {
        return Optional.of(areas.read(recordWords.withoutMentioned(words)))
                .filter(_ -> words.stream().anyMatch(GroupReader::leadsUnder))
                .filter(named -> !named.areas().isEmpty() && !named.tools().isEmpty())
                .filter(named -> isAll(named.used().getFirst(), query, named))
                .map(named ->
                        listing(
                                RecordKind.PRIORITY,
                                QuestionWords.asksForNumber(words),
                                named.areas(),
                                named.tools(),
                                Optional.empty(),
                                Optional.empty(),
                                query));
    }

    /**
     * «Hva skal dere gjøre for reiselivet?»: all measures of an area; «hvor mange ting vil dere ha
     * oppnådd for reiselivet?»: how many goals it has.
     */
    Optional<Intent.Listing> whatIsTold(List<Word> words, Query query) {
        boolean count = QuestionWords.asksForNumber(words);
        boolean asks =
                count
                        || QuestionWords.asksForList(words)
                        || recordWords.isWhole(words)
                        || QuestionWords.confirms(words);
        boolean reason = !count && QuestionWords.asksForReason(words);
        AreaMentions mentions = areas.read(recordWords.withoutMentioned(words));
        return asks && !reason
                ? recordWords
                        .verbs()
                        .told(words)
                        .filter(told -> isNamed(told.kind(), mentions))
                        .filter(told -> isAll(told.verb(), query, mentions))
                        .map(told ->
                                listing(
                                        told.kind(),
                                        count,
                                        scope.areas(mentions, told.kind(), words, false),
                                        scope.tools(mentions, told.kind(), words),
                                        ListingScope.year(told.kind(), words),
                                        Optional.empty(),
                                        query))
                : Optional.empty();
    }

    /**
     * «Hva skal dere gjøre for gründere?»: the measures that say so in their titles, where the
     * question has no other subject. Where none do, the documents may say something all the same.
     */
    Optional<Intent.Listing> whatIsToldOf(List<Word> words, Query query) {
        Optional<RecordVerbs.Told> told =
                recordWords
                        .verbs()
                        .told(words)
                        .filter(_ -> asksForWhat(words))
                        .filter(_ -> !QuestionWords.asksForReason(words));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        RecordKind kind = told.get().kind();
        AreaMentions named = areas.of(kind, recordWords.withoutMentioned(words));
        return topics.read(words, query, named, told.get().verb())
                .filter(LedTopic.Found::isAll)
                .map(topic ->
                        new Intent.Listing(
                                kind,
                                QuestionWords.asksForNumber(words),
                                scope.areas(named, kind, words, false),
                                scope.tools(named, kind, words),
                                Optional.empty(),
                                ListingScope.year(kind, words),
                                Optional.empty(),
                                Set.of(),
                                Set.of(),
                                Topic.literal(topic.terms(), query.text(), true),
                                Optional.empty()));
    }

    private boolean asksForWhat(List<Word> words) {
        return QuestionWords.asksForNumber(words)
                || words.stream().anyMatch(word -> word.folded().equals("hva"))
                || recordWords.isWhole(words);
    }

    /** An area is, or for priorities a tool. */
    private static boolean isNamed(RecordKind kind, AreaMentions mentions) {
        return !mentions.areas().isEmpty()
                || (kind == RecordKind.PRIORITY && !mentions.tools().isEmpty());
    }

    /**
     * Whether the sentence with a word says nothing besides what is named and how it is asked for;
     * other sentences tell who is asking, or that all is wanted.
     */
    private boolean isAll(Word asked, Query query, AreaMentions mentions) {
        Sentences.Range sentence = question(query, asked.start());
        return query.terms().stream()
                .map(Query.Term::word)
                .filter(word -> TopicReader.isWithin(word, sentence))
                .filter(word -> !recordWords.isFiller(word))
                .filter(word -> !recordWords.nouns().isOf(word, RecordKind.PRIORITY))
                .filter(word -> !recordWords.scope().isNumber(word))
                .filter(word -> !plan.isMeantBy(word, match))
                .allMatch(mentions::isNamedBy);
    }

    /**
     * The sentence around a place, from its first asking word to its question mark: «jeg driver
     * gård og lurer på hva dere skal gjøre for … hele lista? vi er en forening».
     */
    private static Sentences.Range question(Query query, int place) {
        Sentences.Range sentence = AskingSentence.around(query.text(), place);
        int start =
                query.binding().stream()
                        .filter(word -> TopicReader.isWithin(word, sentence))
                        .filter(word -> word.start() < place && Parts.asks(word.folded()))
                        .mapToInt(Word::start)
                        .min()
                        .orElse(sentence.start());
        int mark = query.text().indexOf('?', place);
        return new Sentences.Range(
                start, mark < 0 ? sentence.end() : Math.min(mark, sentence.end()));
    }

    private static Intent.Listing listing(
            RecordKind kind,
            boolean count,
            Set<String> areas,
            Set<String> tools,
            Optional<Integer> year,
            Optional<String> group,
            Query query) {
        return new Intent.Listing(
                kind,
                count,
                areas,
                tools,
                Optional.empty(),
                year,
                group,
                Set.of(),
                Set.of(),
                Topic.none(query.text()),
                Optional.empty());
    }
}
