package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.Query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes a list into the one that a message after it asks for. */
final class ListChange {

    private final ListingScope scope;
    private final Subjects subjects;

    ListChange(ListingScope scope, Subjects subjects) {
        this.scope = scope;
        this.subjects = subjects;
    }

    /**
     * The list that is asked for now; none where something else is.
     *
     * @param query the message's words
     */
    Optional<Intent.Listing> of(Intent.Listing before, FollowUp message, Query query) {
        List<Query.Term> terms = terms(message, query);
        boolean narrows = !terms.isEmpty() && isLimit(terms, before, message);
        boolean goesOn = narrows || (terms.isEmpty() && message.goesOn());
        boolean scopeIsLost =
                message.kind().filter(kind -> kind != before.kind()).isPresent()
                        && before.areas().isEmpty()
                        && message.places().areas().isEmpty()
                        && before.isLimited();
        if (message.asksElse() || !goesOn || scopeIsLost) {
            return Optional.empty();
        }
        Topic topic = narrows ? Topic.literal(terms, message.text(), true) : topic(before, message);
        return Optional.of(changed(before, message, topic));
    }

    /** What the sentence that points to the list, or the whole message, may be about. */
    private List<Query.Term> terms(FollowUp message, Query query) {
        Sentences.Range range =
                message.them()
                        .map(word -> AskingSentence.around(message.text(), word.start()))
                        .orElse(new Sentences.Range(0, message.text().length()));
        return subjects.of(query, message.places(), range).stream()
                .filter(term -> !EmptyWords.has(term.word()))
                .toList();
    }

    /** «Bare de som nevner mat», or «og om samisk?» after a list that had a topic. */
    private static boolean isLimit(
            List<Query.Term> terms, Intent.Listing before, FollowUp message) {
        boolean takesItsPlace =
                message.opens()
                        && !before.topic().isEmpty()
                        && terms.stream()
                                .allMatch(t -> Completion.follows(message.words(), t.word()));
        return takesItsPlace || message.them().isPresent();
    }

    private Intent.Listing changed(Intent.Listing before, FollowUp message, Topic topic) {
        RecordKind kind = message.kind().orElse(before.kind());
        boolean same = kind == before.kind();
        boolean turnsPage = !message.pages().isEmpty();
        Optional<Goal.Level> level =
                message.kind().isPresent()
                        ? scope.level(kind, message.places(), message.words())
                        : before.level();
        boolean outside = level.filter(one -> one != Goal.Level.AREA).isPresent();
        boolean stays = same && !message.namesPlace() && level.equals(before.level());
        return new Intent.Listing(
                kind,
                isCount(before, message, topic),
                turnsPage || outside ? message.places().areas() : areas(before, kind, message),
                turnsPage || kind != RecordKind.PRIORITY ? Set.of() : tools(before, message),
                level,
                ListingScope.year(kind, message.words())
                        .or(() -> stays ? before.year() : Optional.empty()),
                stays ? before.group() : Optional.empty(),
                turnsPage ? message.pages() : before.pages(),
                numbers(before, kind, message),
                topic,
                Optional.empty());
    }

    /** «Og for teknologi?» after «hva er tiltak 3 for bioøkonomi?» wants its number 3. */
    private static Set<Integer> numbers(Intent.Listing before, RecordKind kind, FollowUp message) {
        if (kind != RecordKind.MEASURE) {
            return Set.of();
        }
        Set<Integer> named = MeasureNumbers.of(message.text());
        boolean stays =
                message.kind().isEmpty() && message.namesAreas() && !message.asksForRecords();
        return named.isEmpty() && stays ? before.numbers() : named;
    }

    /** A number is asked for again, unless the records are. */
    private static boolean isCount(Intent.Listing before, FollowUp message, Topic topic) {
        boolean narrows = !topic.isEmpty() && message.them().isPresent();
        return QuestionWords.asksForNumber(message.words())
                || (before.count() && !message.asksForRecords() && !narrows);
    }

    private Set<String> areas(Intent.Listing before, RecordKind kind, FollowUp message) {
        if (!message.namesAreas()) {
            return before.areas();
        }
        Set<String> named = scope.areas(message.places(), kind, message.words(), false);
        Set<String> own = message.places().areas();
        boolean changesCommon =
                own.equals(Set.of(ListQuestion.COMMON))
                        && !named.equals(own)
                        && !message.isOfAllAreas()
                        && !message.namesPlan()
                        && !QuestionWords.asksForAll(message.words());
        if (before.areas().isEmpty() || !(message.adds() || changesCommon)) {
            return named;
        }
        Set<String> all = new HashSet<>(before.areas());
        all.addAll(own);
        // «Og uten felles?», «legg til teknologi, framleis utan felles»
        if (!named.isEmpty() && !named.contains(ListQuestion.COMMON)) {
            all.remove(ListQuestion.COMMON);
        }
        return all.isEmpty() ? named : all;
    }

    private static Set<String> tools(Intent.Listing before, FollowUp message) {
        Set<String> named = message.places().tools();
        boolean moves = before.areas().isEmpty() && !message.places().areas().isEmpty();
        return named.isEmpty() && !moves ? before.tools() : named;
    }

    /** What the list before was about, unless that is named anew. */
    private static Topic topic(Intent.Listing before, FollowUp message) {
        boolean anew = message.namesPlace() && before.areas().isEmpty() && before.tools().isEmpty();
        List<Query.Term> firm =
                before.topic().near().stream().filter(before.topic().firm()::contains).toList();
        return anew || firm.isEmpty()
                ? Topic.none(message.text())
                : Topic.literal(firm, message.text(), before.topic().inTitles());
    }
}
