package no.strategisvar.assistant.question;

import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads questions for a complete list that do not name what it is of. They may name an area or a
 * heading and nothing else, or they ask for something else.
 */
final class ImpliedLists {

    private final RecordWords recordWords;
    private final GroupReader groups;
    private final AreaReader areas;
    private final ListingScope scope;

    ImpliedLists(PassageIndex index, RecordWords recordWords, AreaReader areas) {
        this.recordWords = recordWords;
        this.areas = areas;
        this.groups = new GroupReader(index);
        this.scope = new ListingScope(index.corpus(), recordWords);
    }

    /** «Hvilke punkter står under Rekruttering?»: the priorities under a heading that is named. */
    Optional<Intent.Listing> pointsUnder(List<Word> words, Query query) {
        boolean asks = QuestionWords.asksForList(words) || QuestionWords.asksForNumber(words);
        if (!asks || recordWords.nouns().asked(words).isPresent()) {
            return Optional.empty();
        }
        return groups.readUnder(words)
                .filter(group -> isAll(query, areas.read(words).with(group.words())))
                .map(group ->
                        listing(
                                RecordKind.PRIORITY,
                                QuestionWords.asksForNumber(words),
                                Set.of(),
                                Optional.empty(),
                                Optional.of(group.label()),
                                query));
    }

    /** «Hva skal dere gjøre for reiselivet?»: all measures of an area. */
    Optional<Intent.Listing> whatIsDone(List<Word> words, Query query) {
        if (!recordWords.asksWhatIsDone(words) || QuestionWords.asksForReason(words)) {
            return Optional.empty();
        }
        AreaMentions mentions = areas.read(words);
        return Optional.of(mentions)
                .filter(named -> !named.areas().isEmpty() && isAll(query, named))
                .map(named ->
                        listing(
                                RecordKind.MEASURE,
                                false,
                                scope.areas(named, RecordKind.MEASURE, words, false),
                                ListingScope.year(words),
                                Optional.empty(),
                                query));
    }

    /** Whether a question says nothing besides what is named and how it is asked for. */
    private boolean isAll(Query query, AreaMentions mentions) {
        return query.terms().stream()
                .map(Query.Term::word)
                .filter(word -> !recordWords.isFiller(word))
                .allMatch(mentions::isNamedBy);
    }

    private static Intent.Listing listing(
            RecordKind kind,
            boolean count,
            Set<String> areas,
            Optional<Integer> year,
            Optional<String> group,
            Query query) {
        return new Intent.Listing(
                kind,
                count,
                areas,
                Set.of(),
                Optional.empty(),
                year,
                group,
                Set.of(),
                Set.of(),
                Topic.none(query.text()),
                Optional.empty());
    }
}
