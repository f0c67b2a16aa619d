package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.assistant.wanted.Wanted;
import no.strategisvar.assistant.wanted.WantedRecords;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads messages that want a list in words that no rule foresaw: «er du snill og plukker ut det
 * dere har på tapetet for gründere?». What kind of records, and on what topic, is learnt from
 * marked messages; areas, tools, headings and years are read as elsewhere.
 */
final class LearntLists {

    /** How much likelier than no list, in log odds; see «Decisions» in CONTRIBUTING. */
    private static final double ENOUGH = 2;

    /** The same where nothing limits the list. */
    private static final double ENOUGH_FOR_ALL = 3;

    /** The log odds above which a word is a topic. */
    private static final double TOPIC = 0;

    /** The log odds above which a word may be one; then all records are not what was asked for. */
    private static final double DOUBT = -2;

    private final RecordWords recordWords;
    private final AreaReader areas;
    private final GroupReader groups;
    private final ListingScope scope;
    private final WantedRecords wanted;
    private final Subjects subjects;

    LearntLists(
            PassageIndex index,
            RecordWords recordWords,
            AreaReader areas,
            Subjects subjects,
            WantedRecords wanted) {
        this.recordWords = recordWords;
        this.areas = areas;
        this.groups = new GroupReader(index);
        this.scope = new ListingScope(index.corpus(), recordWords);
        this.subjects = subjects;
        this.wanted = wanted;
    }

    /** The list that is wanted, if one is likely enough. */
    Optional<Intent.Listing> read(List<Word> words, Query query) {
        Wanted found = wanted.read(query.text(), words);
        boolean reason = QuestionWords.asksForReason(words) && !QuestionWords.asksForNumber(words);
        if (reason || found.lead() < ENOUGH) {
            return Optional.empty();
        }
        Read read = read(found.kind(), found, words, query);
        return isSure(read, found, query) ? Optional.of(read.list()) : Optional.empty();
    }

    /**
     * A list of everything as rules read it, with the topic or the area that is named in another
     * sentence than the one that asks: «Kompetanse er det jeg bryr meg om. Hvor mange tiltak er
     * det?».
     */
    Intent.Listing limited(Intent.Listing list, List<Word> words, Query query) {
        boolean saysAll =
                recordWords.scope().namesAllAreas(words)
                        || recordWords.scope().namesAllTools(words);
        if (!list.isOfEverything() || list.ranking().isPresent() || saysAll) {
            return list;
        }
        Intent.Listing other =
                read(list.kind(), wanted.read(query.text(), words), words, query).list();
        return other.isOfEverything() ? list : other;
    }

    /** A list, the words that its topic was read from, and its areas and tools. */
    private record Read(Intent.Listing list, List<Word> topical, AreaMentions named) {}

    private Read read(RecordKind kind, Wanted found, List<Word> words, Query query) {
        List<Word> topical = topical(found, query);
        Optional<GroupReader.Named> group =
                kind == RecordKind.PRIORITY
                        ? groups.readUnder(words).or(() -> groups.read(words))
                        : Optional.empty();
        AreaMentions named =
                areas.of(
                                kind,
                                recordWords.withoutMentioned(words).stream()
                                        .filter(word -> !topical.contains(word))
                                        .toList())
                        .with(group.map(GroupReader.Named::words).orElse(List.of()));
        List<Query.Term> terms = terms(query, topical, named);
        return new Read(listing(kind, words, query, named, group, terms), topical, named);
    }

    /** The words of the topic, and those that are looked for as such. */
    private List<Word> topical(Wanted found, Query query) {
        List<Word> topic = found.topic(TOPIC);
        Set<Word> inTitles = recordWords.veryWords().inTitles(found.words());
        return found.words().stream()
                .filter(word ->
                        topic.contains(word)
                                || inTitles.contains(word)
                                || Subjects.isQuoted(word, query.text()))
                .toList();
    }

    /** Where records on no topic are wanted, those on one whose topic was not found are not. */
    private boolean isSure(Read read, Wanted found, Query query) {
        if (!terms(query, read.topical(), read.named()).isEmpty()) {
            return true;
        }
        boolean isFound = read.topical().isEmpty() || read.list().group().isPresent();
        boolean isDoubtful = !terms(query, found.topic(DOUBT), read.named()).isEmpty();
        double needed = read.list().isLimited() ? ENOUGH : ENOUGH_FOR_ALL;
        return isFound && !isDoubtful && found.lead() >= needed;
    }

    /** Those of some words that a record can be about. */
    private List<Query.Term> terms(Query query, List<Word> topical, AreaMentions named) {
        return query.terms().stream()
                .filter(term -> topical.contains(term.word()))
                .filter(term -> subjects.mayBe(term, named))
                .toList();
    }

    private Intent.Listing listing(
            RecordKind kind,
            List<Word> words,
            Query query,
            AreaMentions named,
            Optional<GroupReader.Named> group,
            List<Query.Term> terms) {
        boolean ofEverything = kind == RecordKind.AREA || kind == RecordKind.TOOL;
        boolean inTitles = !recordWords.namesDescriptions(words);
        return new Intent.Listing(
                kind,
                QuestionWords.asksForNumber(words),
                ofEverything ? Set.of() : scope.areas(named, kind, words, false),
                scope.tools(named, kind, words),
                scope.level(kind, named, words),
                ListingScope.year(kind, words),
                group.map(GroupReader.Named::label),
                PageMentions.of(query.text()).pages(),
                Set.of(),
                ofEverything || terms.isEmpty()
                        ? Topic.none(query.text())
                        : Topic.literal(terms, query.text(), inTitles),
                Optional.empty());
    }
}
